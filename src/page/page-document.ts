/**
 * The page's document, whatever its forms and images are named: `<form name="createElement">` takes the place of the
 * method for everyone who asks `document` for it. Reads past such names; not itself a node.
 */
export const pageDocument: Document = new Proxy({} as Document, {
  get(_target, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(document), name, document);
    if (typeof value !== 'function') return value;
    return (...parameters: unknown[]): unknown => Reflect.apply(value, document, parameters);
  },
});
