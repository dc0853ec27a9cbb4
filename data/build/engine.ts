/** The engine that the extension links with, as the pipeline uses it. */
import { compileLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import type { Engine } from './presence.ts';

/** Makes the linker of a pack's entities. */
export const engine: Engine = (entities) => {
  const lexicon = compileLexicon(entities);
  return (text, facts) => link(text, lexicon, facts);
};
