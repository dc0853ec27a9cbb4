/**
 * A property of a node as the browser defines it. A form’s fields and a document’s images can have the name of a property
 * (`<input name="matches">`) and would then hide it. For all other elements the property is read directly.
 */
export function own<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const { localName } = node as Node as Element;
  const isSafe = typeof localName === 'string' && localName !== 'form';
  return isSafe ? node[key] : (Reflect.get(Object.getPrototypeOf(node), key, node) as N[K]);
}

/** Calls a method of a node as the browser defines it. */
export const call = <N extends Node, K extends keyof N>(node: N, key: K, ...args: unknown[]) =>
  (own(node, key) as (...args: unknown[]) => never).apply(node, args) as N[K] extends (...args: never) => infer R
    ? R
    : never;

/** Whether an element matches a selector. */
export const is = (element: Element, selector: string): boolean => call(element, 'matches', selector);

/** The root element of a document; null only while a page replaces it. */
export const rootOf = (document: Document): Element | null => own(document, 'documentElement');

/** An element's name in small letters. */
export const tagOf = (element: Element): string => own(element, 'localName');

/** The element around a node; for a top-level node of a shadow root, its host. */
export const aroundOf = (node: Node): Element | undefined =>
  own(node, 'parentElement') ?? own(call(node, 'getRootNode') as ShadowRoot, 'host');
