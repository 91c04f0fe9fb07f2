import {parseArticleLink, safeDecode} from '../../core/article-link.js';
import {articleHash} from '../../core/deep-link.js';
import {byAddress} from '../image-policy.js';
import {fileLink, type LinkUrl, safeLink} from '../link-policy.js';
import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/** Ids of footnotes come percent-encoded; the links to them are read decoded. */
export function* decorateFootnotes(root: DocumentFragment): Steps {
  for (const note of root.querySelectorAll('[id^="footnote-"]')) {
    yield;
    note.id = safeDecode(note.id);
  }
}

/** Links between articles open inside, those to files of the bundle save them, links elsewhere open safely, links to nowhere become text. */
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
    const file = byAddress(href, article.assets);
    const safe = file === undefined ? safeLink(href, linkUrl) : fileLink(file, safeDecode(href));
    if (file !== undefined && safe) link.append(element('span', 'visually-hidden', ` (${words.download})`));
    if (safe) {
      for (const [name, value] of Object.entries(safe)) link.setAttribute(name, value);
    } else {
      // Relative to a folder that the reader's page does not have, or refused.
      link.replaceWith(...link.childNodes);
    }
  }
}
