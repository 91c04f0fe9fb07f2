import {createDocument} from '@mixmark-io/domino';
import {Parser} from 'htmlparser2';

/**
 * Parses a page, or a piece of one, as browsers do. Nothing of it runs or loads: the parser has no scripts, and knows no network.
 * It is the one that turndown brings along, so that no other is installed.
 * @throws {RangeError} when the HTML has more elements, or more in each other, than any article.
 */
export function parseHtml(html: string): Document {
  refuseExcessive(html);
  return createDocument(html);
}

/** Browsers stop at 512 levels, and the reader at 6,000 elements; a page of an old site has more around its article. */
const MOST_LEVELS = 400;
const MOST_ELEMENTS = 30_000;

/** More would take the parser, and all that comes after it, minutes. */
function refuseExcessive(html: string): void {
  let level = 0;
  let elements = 0;
  const scanner = new Parser({
    onopentagname() {
      level++;
      elements++;
      if (level > MOST_LEVELS || elements > MOST_ELEMENTS) throw new RangeError('The HTML has too many elements.');
    },
    onclosetag() {
      level--;
    },
  });
  scanner.end(html);
}

/**
 * Gives a document the standard features that the readability library uses and the parser lacks.
 * @param address what relative addresses refer to.
 */
export function completeForReadability(document: Document, address: string): void {
  Object.defineProperty(document, 'baseURI', {value: address});
  Object.defineProperty(document, 'documentURI', {value: address});
  const collection: unknown = Object.getPrototypeOf(document.getElementsByTagName('p'));
  if (typeof collection !== 'object' || collection === null || Symbol.iterator in collection) return;
  Object.defineProperty(collection, Symbol.iterator, {value: Array.prototype[Symbol.iterator]});
}

/** What stands in an element, as HTML. */
export function contentAsHtml(element: Element): string {
  return element.innerHTML;
}

/** The elements below a node that a selector finds, in document order. Later changes do not change the list. */
export function findAll(root: ParentNode, selector: string): Element[] {
  return Array.from(root.querySelectorAll(selector));
}

/** Replaces an element by what stands in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...Array.from(element.childNodes));
}

/** Replaces an element by another with the same children and the same id. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  const id = element.getAttribute('id');
  if (id) renamed.setAttribute('id', id);
  moveChildren(element, renamed);
  element.replaceWith(renamed);
  return renamed;
}

/** Moves everything that stands in one element to the end of another. */
export function moveChildren(from: Element, to: Element): void {
  for (const child of Array.from(from.childNodes)) to.appendChild(child);
}

/** An element's text in one line. */
export function lineOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words of an element's class names, in lower case: `alert--info my_note` has alert, info, my and note. */
export function classWords(element: Element): readonly string[] {
  return (element.getAttribute('class') ?? '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter(word => word !== '');
}
