import {parseArticleLink} from '../../core/article-link.js';
import {articleHash} from '../../core/deep-link.js';
import type {Decoration} from './decoration.js';

/** Ids of footnotes come percent-encoded; the links to them are read decoded. */
export function decorateFootnotes(root: DocumentFragment): void {
  for (const note of root.querySelectorAll('[id^="footnote-"]')) note.id = decodeId(note.id);
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // Not encoded by anyone: it is what it is.
    return id;
  }
}

/** Links between articles open inside, links elsewhere open safely, links to nowhere become text. */
export function decorateLinks(root: DocumentFragment, {article, words}: Decoration): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // Browsers drop these characters from addresses: "/\t/evil.example" is another host.
    const href = (link.getAttribute('href') ?? '').replace(/[\t\n\r]/g, '').trim();
    const target = parseArticleLink(href, article.id);
    if (href.startsWith('#footnote-ref-')) link.setAttribute('aria-label', words.backToText);
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
      link.setAttribute('href', href);
      link.target = '_top';
    } else {
      // Relative to a folder that the reader's page does not have.
      link.replaceWith(...link.childNodes);
    }
  }
}
