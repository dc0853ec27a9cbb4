/** Adds probes to a source file, which record which pieces of it a test runs. */
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';

/** A piece of code that normally runs as a whole: a block, or the expression that an arrow function returns. */
export interface Piece {
  start: number;
  end: number;
  /** whether it is enclosed in braces */
  braced: boolean;
}

/** Returns the pieces of a parsed file, outer ones before those inside them. */
export function piecesOf(source: SourceFile): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: Node): void => {
    // biome-ignore lint/suspicious/noExplicitAny: the nodes of this interface are told apart by `kind` alone
    const { body } = node as any;
    if (node.kind === SyntaxKind.Block) {
      pieces.push({ start: node.getStart(source), end: node.end, braced: true });
    } else if (node.kind === SyntaxKind.ArrowFunction && body.kind !== SyntaxKind.Block) {
      pieces.push({ start: body.getStart(source), end: body.end, braced: false });
    }
    node.forEachChild((child) => visit(child));
  };
  visit(source);
  return pieces;
}

/** Returns the text with a probe in each piece; they are numbered from `first`. */
export function withProbes(text: string, pieces: readonly Piece[], first: number): string {
  const edits = pieces.flatMap(({ start, end, braced }, index) => {
    const probe = `globalThis.probed&&(globalThis.probed[${first + index}]=1)`;
    return braced
      ? [{ at: start + 1, text: `${probe};`, order: index }]
      : [
          { at: start, text: `(${probe},`, order: index },
          // if two pieces end at the same place, the inner one closes first
          { at: end, text: ')', order: -index },
        ];
  });
  edits.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.at) + edit.text;
    from = edit.at;
  }
  return result + text.slice(from);
}
