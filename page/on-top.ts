/** What is visible under the pointer. */
import { call } from './own.ts';

/**
 * Whether words of a range are visible at a point of the window. Firefox also finds highlights that something covers,
 * so the topmost element there must be one that contains some of the words itself.
 */
export function isOnTop(range: Range, x: number, y: number): boolean {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const top: Element | null = call(root, 'elementFromPoint', x, y);
  return top !== null && [...top.childNodes].some((node) => node.nodeType === 3 && range.intersectsNode(node));
}

/** Whether the reader selected the words of a range, some of them, or up to them. */
export function isSelected(range: Range): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  const beginsBehind = selected.compareBoundaryPoints(Range.END_TO_START, range) > 0;
  const endsBefore = selected.compareBoundaryPoints(Range.START_TO_END, range) < 0;
  return !beginsBehind && !endsBefore;
}
