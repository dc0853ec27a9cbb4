/** Runs text contenders on pages. */
import type { PageContender, TextContender } from './contender.ts';

/** Separates the texts of two nodes, so that no name is found across them. */
const BETWEEN = '\n';

/** Turns a text contender into a page contender, which reads the text of all nodes and creates a range for each hit. */
export function onPage({ id, label, sort, build }: TextContender): PageContender {
  return {
    id: `page-${id}`,
    label,
    sort,
    on: 'page',
    build(material) {
      const find = build(material);
      return {
        run(body) {
          const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
          const nodes: Text[] = [];
          const starts: number[] = [];
          let text = '';
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            nodes.push(node);
            starts.push(text.length);
            text += node.data + BETWEEN;
          }
          let at = 0;
          const ranges = find(text).map(({ start, end }) => {
            while (at + 1 < starts.length && starts[at + 1]! <= start) at++;
            const range = body.ownerDocument.createRange();
            const limit = nodes[at]!.data.length;
            range.setStart(nodes[at]!, start - starts[at]!);
            range.setEnd(nodes[at]!, Math.min(end - starts[at]!, limit));
            return range;
          });
          return ranges.length;
        },
      };
    },
  };
}
