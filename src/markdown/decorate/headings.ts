import {articleHash} from '../../core/deep-link.js';
import {fill} from '../../core/messages.js';
import type {Steps} from '../slices.js';
import {type Decoration, element, replaceTag} from './decoration.js';

/**
 * Gives the headings of the Markdown the anchors that the compiler chose, and a link to themselves. Both sides read the
 * same tokens, so the headings come in the same order; those of raw HTML do not carry the mark and stay as they are.
 */
export function* decorateHeadings(root: DocumentFragment, {article, icon, words}: Decoration, mark: string): Steps {
  const expected = article.headings.values();
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    yield;
    const found = heading.classList.contains(mark) ? expected.next().value : undefined;
    heading.removeAttribute('class');
    if (found) {
      heading.id = found.anchor;
      const link = element('a', 'anchor', icon('link'));
      link.href = articleHash(article.id, found.anchor);
      link.dataset.article = article.id;
      link.dataset.anchor = found.anchor;
      link.setAttribute('aria-label', fill(words.linkToSection, {heading: found.text}));
      // The link is not part of the heading's name.
      const text = element('span', '', ...heading.childNodes);
      text.id = `${found.anchor}:text`;
      heading.setAttribute('aria-labelledby', text.id);
      heading.append(text, link);
    }
    // The article's title is the one first-level heading.
    if (heading.localName === 'h1') replaceTag(heading, 'h2');
  }
}

export function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.localName);
}

/** 1 to 6. */
export function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}
