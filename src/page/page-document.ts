/**
 * The page's document, whatever its forms and images are named: `<form name="createElement">` takes the place of the
 * method for everyone who asks `document` for it. Reads past such names; not itself a node.
 */
export const pageDocument: Document = new Proxy({} as Document, {
  get(_target, name) {
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});
