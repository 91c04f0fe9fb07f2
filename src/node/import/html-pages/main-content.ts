import {Readability} from '@mozilla/readability';
import {CALLOUT} from '../html/callouts.js';
import {completeForReadability, findAll, lineOf, rename} from '../html/parse-html.js';

/** What pages mark as their article. */
const MARKED = ['[itemprop="articleBody"]', 'main article', 'article', 'main', '[role="main"]'];
/** What stands in or around an article and is no part of it. */
const AROUND = [
  'nav, footer, [role="navigation"], [role="search"], [role="contentinfo"], [role="banner"], [hidden]',
  '.breadcrumb, .breadcrumbs, [class*="breadcrumb"], .pagination, .pager, .toc, .table-of-contents, #toc, .sidebar',
  '.edit-this-page, .edit-page-link, .article-votes, .article-vote, .article-more-questions, .related-articles, .article-relatives',
  '.share, .social-share, .article-share, .comments, #comments, .cookie-banner, .skip-link, .visually-hidden, .sr-only',
].join(', ');

/**
 * Finds the article of a page. One that the page marks is taken as it is; else a readability library finds it, which knows pages of
 * any kind, but takes boxes and tables of links for advertisements.
 * @param document changed by this.
 * @param address of the page.
 */
export function mainContent(document: Document, address: string): Element {
  const marked = markedContent(document);
  if (marked) {
    removeSurroundings(marked);
    return marked;
  }
  const {body} = document;
  removeSurroundings(body);
  for (const header of findAll(body, 'header')) if (!header.querySelector('h1, h2')) header.remove();
  // Its rules about asides are for news sites; those of callouts are part of the text.
  for (const aside of findAll(body, `aside:not([${CALLOUT}])`)) rename(aside, 'section');
  completeForReadability(document, address);
  const whole = body.cloneNode(true) as Element;
  const found = new Readability(document, {
    keepClasses: true,
    charThreshold: 200,
    serializer: node => node as Element,
  }).parse()?.content;
  // Short pages are all article; and a page of lists may look like a menu to the library.
  return !found || lineOf(found).length < lineOf(whole).length / 3 ? whole : found;
}

function markedContent(document: Document): Element | undefined {
  for (const selector of MARKED) {
    const [only, other] = findAll(document, selector);
    // Several are teasers of articles, not one.
    if (only && !other && lineOf(only).length > 0) return only;
  }
  return undefined;
}

function removeSurroundings(root: Element): void {
  for (const element of findAll(root, AROUND))
    if (!element.closest(`[${CALLOUT}]`) && !element.querySelector('h1')) element.remove();
  for (const aside of findAll(root, 'aside')) if (!aside.closest(`[${CALLOUT}]`)) aside.remove();
}
