import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Heading} from '../../core/article.js';
import {articleHash} from '../../core/deep-link.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';
import {isPlainClick} from '../shared/helplet-element.js';

/** Fewer headings are found faster by eye. */
const FEWEST = 2;

/** Headings that stand in the contents: the two highest levels in use. */
export function contentsOf({headings}: Article): readonly Heading[] {
  const top = Math.min(...headings.map(({depth}) => depth));
  return headings.filter(({depth}) => depth === top);
}

/** "On this page", as a disclosure above the text. */
export function renderContents(
  article: Article,
  l10n: LocalizeController,
  go: (anchor: string) => void,
): TemplateResult | typeof nothing {
  const headings = contentsOf(article);
  if (headings.length < FEWEST) return nothing;
  const {words, number} = l10n;
  return html`<details class="toc" part="contents">
    <summary>
      ${words.onThisPage} <span class="n">${words.sectionCount(headings.length, number(headings.length))}</span>${icon('down')}
    </summary>
    <ol role="list">
      ${headings.map(heading => html`<li>${renderLink(article, heading, go)}</li>`)}
    </ol>
  </details>`;
}

/** The same beside the text, on pages with room. */
export function renderSideContents(
  article: Article,
  {words}: LocalizeController,
  go: (anchor: string) => void,
): TemplateResult | typeof nothing {
  const headings = contentsOf(article);
  if (headings.length < FEWEST) return nothing;
  return html`<aside aria-label=${words.onThisPage}>
    <h2 class="label">${words.onThisPage}</h2>
    <nav class="toc-side" aria-label=${words.onThisPage}>${headings.map(heading => renderLink(article, heading, go))}</nav>
  </aside>`;
}

function renderLink({id}: Article, {anchor, text}: Heading, go: (anchor: string) => void): TemplateResult {
  const open = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(anchor);
  };
  return html`<a href=${articleHash(id, anchor)} @click=${open}>${text}</a>`;
}
