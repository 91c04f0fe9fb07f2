import {articleHash} from '../../core/deep-link.js';
import {type Decoration, element} from './decoration.js';

/** Gives headings the anchors that the compiler chose, and a link to themselves. */
export function decorateHeadings(root: DocumentFragment, {article, icon, words}: Decoration): void {
  const expected = article.headings.values();
  let next = expected.next().value;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    // Headings in raw HTML and those of footnotes are not in the compiler's list: wait for the next that is.
    const text = normalize(heading.textContent);
    if (next && text === normalize(next.text)) {
      heading.id = next.anchor;
      const link = element('a', 'anchor', icon('link'));
      link.href = articleHash(article.id, next.anchor);
      link.dataset.article = article.id;
      link.dataset.anchor = next.anchor;
      link.setAttribute('aria-label', words.linkToSection(next.text));
      heading.append(link);
      next = expected.next().value;
    }
    // The article's title is the one first-level heading.
    if (heading.localName === 'h1') replaceTag(heading, 'h2');
  }
}

function normalize(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function replaceTag(old: Element, tag: 'h2'): void {
  const fresh = element(tag, '', ...old.childNodes);
  if (old.id) fresh.id = old.id;
  old.replaceWith(fresh);
}
