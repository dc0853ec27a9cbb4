/** A generated story as a news page. */
import packJson from '../../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { chance } from '../material/random.ts';
import { story } from '../material/story.ts';
import { ADJECTIVES, NOUNS } from '../material/words.ts';

const PACK = packJson.entities as unknown as LexiconEntry[];
/** The number of links in the navigation before the story, and again in the footer. */
const LINKS = 120;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** @param length of the story's text, in characters */
export function storyPage(length: number): string {
  const by = chance(2);
  const [title, ...paragraphs] = story(length, PACK, PACK.length).split('\n\n').map(escapeHtml);
  const link = () => `        <li><a href="#">${by.pick(ADJECTIVES)} ${by.pick(NOUNS)}</a></li>`;
  const links = () => Array.from({ length: LINKS }, link).join('\n');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2022-01-13T09:00:00Z">
    <style>body { margin: 0 auto; max-width: 44rem; font: 18px/1.6 serif; } li { display: inline; }</style>
  </head>
  <body>
    <nav>
      <ul>
${links()}
      </ul>
    </nav>
    <main>
      <article>
        <h1>${title}</h1>
${paragraphs.map((text) => `        <p>${text}</p>`).join('\n')}
      </article>
    </main>
    <footer>
      <ul>
${links()}
      </ul>
    </footer>
  </body>
</html>
`;
}
