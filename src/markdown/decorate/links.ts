import {parseArticleLink} from '../../core/article-link.js';
import {articleHash} from '../../core/deep-link.js';
import type {Decoration} from './decoration.js';

/** Links between articles open inside, links elsewhere open safely, links to nowhere become text. */
export function decorateLinks(root: DocumentFragment, {article}: Decoration): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const target = parseArticleLink(href, article.id);
    if (target) {
      link.href = articleHash(target.id, target.anchor);
      link.dataset.article = target.id;
      if (target.anchor) link.dataset.anchor = target.anchor;
    } else if (/^https?:/i.test(href)) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    } else if (/^(mailto|tel):/i.test(href)) {
      link.rel = 'noopener noreferrer';
    } else if (/^\/(?![/\\])/.test(href)) {
      // A page of the host's own site.
      link.target = '_top';
    } else {
      // Relative to a folder that the reader's page does not have.
      link.replaceWith(...link.childNodes);
    }
  }
}
