import {parseArticleLink} from '../../core/article-link.js';
import {articleHash} from '../../core/deep-link.js';
import {type LinkUrl, safeLink} from '../link-policy.js';
import type {Steps} from '../slices.js';
import type {Decoration} from './decoration.js';

/** Ids of footnotes come percent-encoded; the links to them are read decoded. */
export function* decorateFootnotes(root: DocumentFragment): Steps {
  for (const note of root.querySelectorAll('[id^="footnote-"]')) {
    yield;
    note.id = decodeId(note.id);
  }
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
export function* decorateLinks(
  root: DocumentFragment,
  {article, words}: Pick<Decoration, 'article' | 'words'>,
  linkUrl?: LinkUrl,
): Steps {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    yield;
    const href = link.getAttribute('href') ?? '';
    const target = parseArticleLink(href.replace(/[\t\n\r]/g, '').trim(), article.id);
    if (target) {
      if (href.startsWith('#footnote-ref-')) link.setAttribute('aria-label', words.backToText);
      link.href = articleHash(target.id, target.anchor);
      link.dataset.article = target.id;
      if (target.anchor) link.dataset.anchor = target.anchor;
      continue;
    }
    const safe = safeLink(href, linkUrl);
    if (safe) {
      for (const [name, value] of Object.entries(safe)) link.setAttribute(name, value);
    } else {
      // Relative to a folder that the reader's page does not have, or refused.
      link.replaceWith(...link.childNodes);
    }
  }
}
