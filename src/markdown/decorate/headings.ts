import {articleHash} from '../../core/deep-link.js';
import {type Decoration, element} from './decoration.js';

/** Gives headings the anchors that the compiler chose, and a link to themselves. */
export function decorateHeadings(root: DocumentFragment, {article, icon, words}: Decoration): void {
  const expected = article.headings.map(heading => ({...heading, letters: lettersOf(heading.text)}));
  let next = 0;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    // Headings in raw HTML and those of footnotes are not in the compiler's list; each finds itself or stays as it is.
    const letters = lettersOf(heading.textContent ?? '');
    const index = expected.findIndex((candidate, position) => position >= next && candidate.letters === letters);
    const found = expected[index];
    if (found) {
      next = index + 1;
      heading.id = found.anchor;
      const link = element('a', 'anchor', icon('link'));
      link.href = articleHash(article.id, found.anchor);
      link.dataset.article = article.id;
      link.dataset.anchor = found.anchor;
      link.setAttribute('aria-label', words.linkToSection(found.text));
      heading.append(link);
    }
    // The article's title is the one first-level heading.
    if (heading.localName === 'h1') replaceTag(heading, 'h2');
  }
}

/** Letters and digits only: the compiler's plain text and the page's differ in spaces, soft hyphens and footnote signs. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function replaceTag(old: Element, tag: 'h2'): void {
  const fresh = element(tag, '', ...old.childNodes);
  if (old.id) fresh.id = old.id;
  old.replaceWith(fresh);
}
