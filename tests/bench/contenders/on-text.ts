/** The contenders on strings, in the order of the tables. None of them needs a DOM. */
import { OURS_ON_TEXT } from '../backstory.ts';
import type { FindInText, Material, TextContender } from './contender.ts';
import { EXACT } from './exact.ts';
import { PASS } from './floors.ts';
import { FUZZY } from './fuzzy.ts';

/** Memoizes a contender that is used on strings and on pages: two copies of some indexes would fill the memory. */
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
