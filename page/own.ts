/**
 * A property of a node as the browser defines it. A form’s fields and a document’s pictures can be named like one
 * (`<input name="matches">`) and would be found in its place.
 */
export function own<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as N[K];
}

/** Whether an element matches a selector. */
export const is = (element: Element, selector: string): boolean => own(element, 'matches').call(element, selector);

/** The element below which all of a document’s others stand; absent only while a page replaces it. */
export const rootOf = (document: Document): Element | null => own(document, 'documentElement');

/** An element's name in small letters. Asked of every element of a page, so without a detour unless a field hides it. */
export function tagOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : own(element, 'localName');
}
