/** Everybody who reads strings, in the order of the tables. Nothing here needs a DOM. */
import { OURS_ON_TEXT } from '../backstory.ts';
import type { FindInText, Material, TextContender } from './contender.ts';
import { EXACT } from './exact.ts';
import { PASS } from './floors.ts';
import { FUZZY } from './fuzzy.ts';

/** What reads strings and is then used on a page as well is built once: some indexes fill the memory. */
function builtOnce(contender: TextContender): TextContender {
  const built = new WeakMap<Material, FindInText>();
  const build = (material: Material) => {
    const known = built.get(material) ?? contender.build(material);
    built.set(material, known);
    return known;
  };
  return { ...contender, build };
}

export const PEERS_ON_TEXT: TextContender[] = [...EXACT, ...FUZZY].map(builtOnce);
export const ON_TEXT: TextContender[] = [PASS, OURS_ON_TEXT, ...PEERS_ON_TEXT];
