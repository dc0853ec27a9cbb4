/** Words under the pointer. */

/** Whether the word at a point of the window begins with a capital, and so may be a name. */
export function isNameAt(x: number, y: number): boolean {
  // an image with that name could hide the document's own method
  const place = Document.prototype.caretPositionFromPoint.call(document, x, y);
  const text = place?.offsetNode.nodeValue ?? '';
  const word = text.slice(0, place?.offset).search(/[\p{L}\p{N}’'-]*$/u);
  return /^\p{Lu}/u.test(text.slice(word));
}
