import {pageDocument} from '../page/page-document.js';
import {LIMITS, refuseOver} from './limits.js';

/** Elements that stand in a line of text. */
const INLINE = new Set(
  'A ABBR B BDI BDO BR CITE CODE DEL DFN EM I IMG INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/**
 * Refuses HTML that would take a browser long to parse.
 * @throws RefusedMarkdownError
 */
export function refuseExcessiveHtml(html: string): void {
  refuseOver(LIMITS.htmlCharacters, html.length, 'characters of HTML');
  refuseOver(LIMITS.elements, (html.match(/<[a-z]/gi) ?? []).length, 'elements');
}

/**
 * Refuses a tree that would take a browser long to lay out: one that is too deep, or has a line of text with too much in it.
 * @throws RefusedMarkdownError
 */
export function refuseExcessiveTree(root: DocumentFragment): void {
  const walker = pageDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  /** What was counted so far in each element on the way to where the walk is. */
  const siblings = [0];
  let isCode = false;
  for (;;) {
    if (walker.firstChild()) {
      siblings.push(0);
      refuseOver(LIMITS.depth, siblings.length, 'levels of elements');
    } else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return;
        siblings.pop();
        if (walker.currentNode.nodeName === 'PRE') isCode = false;
      }
    }
    const {currentNode: node} = walker;
    if (node.nodeName === 'PRE') isCode = true;
    if (node instanceof Text) {
      refuseOver(isCode ? LIMITS.codeCharacters : LIMITS.textCharacters, node.length, 'characters in one piece');
    } else if (!isCode && (isCell(node) || INLINE.has(node.nodeName))) {
      const count = (siblings.pop() ?? 0) + 1;
      siblings.push(count);
      if (isCell(node)) refuseOver(LIMITS.rowCells, count, 'cells in one row');
      else refuseOver(LIMITS.inlineElements, count, 'elements in one line of text');
    }
  }
}

function isCell({nodeName}: Node): boolean {
  return nodeName === 'TD' || nodeName === 'TH';
}
