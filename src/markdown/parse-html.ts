import {pageDocument} from '../page/page-document.js';
import {trustedPolicy} from '../workers/trusted-types.js';

/**
 * The one place where text becomes HTML: in a document that is shown nowhere, runs nothing and loads nothing. What comes out
 * is as hostile as what went in; `sanitizeHtml()` takes it from here.
 */
export function parseHtml(html: string): DocumentFragment {
  const {body} = pageDocument.implementation.createHTMLDocument('');
  body.innerHTML = trustedPolicy()?.createHTML(html) ?? html;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  return range.extractContents();
}
