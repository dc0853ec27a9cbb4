/**
 * A property of a node as the browser defines it. A form’s fields and a document’s pictures can be named like one
 * (`<input name="matches">`) and would be found in its place.
 */
export function own<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as N[K];
}

/** Calls a method of a node as the browser defines it. */
export const call = <N extends Node, K extends keyof N>(node: N, key: K, ...args: unknown[]) =>
  (own(node, key) as (...args: unknown[]) => never).apply(node, args) as N[K] extends (...args: never) => infer R
    ? R
    : never;

/** Whether an element matches a selector. */
export const is = (element: Element, selector: string): boolean => call(element, 'matches', selector);

/** The element below which all of a document’s others stand; absent only while a page replaces it. */
export const rootOf = (document: Document): Element | null => own(document, 'documentElement');

/** An element's name in small letters. Asked of every element of a page, so without a detour unless a field hides it. */
export function tagOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : own(element, 'localName');
}

/** The element around a node; around the topmost of a shadow root, the element that has the root. */
export function aroundOf(node: Node): Element | undefined {
  const { localName } = node as Element;
  // that of a form may be a field
  const isForm = localName === 'form' || typeof localName === 'object';
  return (isForm ? own(node, 'parentElement') : node.parentElement) ?? (node.getRootNode() as ShadowRoot).host;
}
