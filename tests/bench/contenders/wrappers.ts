/** Libraries that wrap matches on a page in elements. */
import findAndReplace from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { Name } from '../material/names.ts';
import type { Found, PageContender } from './contender.ts';
import { owners, pattern } from './exact.ts';

const MARK = 'bench-mark';
/** mark.js recurses for each name, so several hundred names at once overflow the stack. */
const NAMES_AT_ONCE = 100;

/** The positions of the marking elements in the text. Adjacent elements with the same name are separate mentions. */
function marked(body: HTMLElement, ownerOf: Map<string, string>): Found[] {
  const found: Found[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const entity = parentElement?.closest(MARK) ? ownerOf.get(data) : undefined;
    if (entity !== undefined) found.push({ start: at, end: at + data.length, entity });
    at += data.length;
  }
  return found;
}

/** Wraps all names on a page and calls `each` for every match. */
type Wrap = (body: HTMLElement, each: () => void) => void;

function wrapper(id: string, label: string, prepare: (names: Name[]) => Wrap): PageContender {
  return {
    id,
    label,
    sort: 'exact',
    on: 'page',
    build({ names }) {
      const [wrap, ownerOf] = [prepare(names), owners(names)];
      const run = (body: HTMLElement) => {
        let count = 0;
        wrap(body, () => count++);
        return count;
      };
      return {
        run,
        changesPage: true,
        found(body) {
          run(body);
          return marked(body, ownerOf);
        },
      };
    },
  };
}

/** A regular expression of all names that has been run once, as it is compiled only then. */
function compiled(names: Name[]): RegExp {
  const find = pattern(names);
  find.test('');
  return find;
}

export const WRAPPERS: PageContender[] = [
  wrapper('page-markjs', 'mark.js, all names in one RegExp', (names) => {
    const find = compiled(names);
    return (body, each) => new Mark(body).markRegExp(find, { element: MARK, each });
  }),
  wrapper('page-markjs-exactly', 'mark.js, name by name', (names) => {
    const texts = names.map(({ text }) => text);
    return (body, each) => {
      for (let from = 0; from < texts.length; from += NAMES_AT_ONCE) {
        new Mark(body).mark(texts.slice(from, from + NAMES_AT_ONCE), {
          element: MARK,
          each,
          accuracy: 'exactly',
          separateWordSearch: false,
          caseSensitive: true,
          diacritics: false,
        });
      }
    };
  }),
  wrapper('page-findandreplace', 'findAndReplaceDOMText', (names) => {
    const find = compiled(names);
    return (body, each) => {
      find.lastIndex = 0;
      findAndReplace(body, {
        find,
        replace: ({ text }) => {
          each();
          const element = body.ownerDocument.createElement(MARK);
          element.textContent = text;
          return element;
        },
      });
    };
  }),
];
