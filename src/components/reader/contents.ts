import {html, nothing, type TemplateResult} from 'lit';
import type {Article, Heading} from '../../core/article.js';
import {directionOf} from '../../core/locale.js';
import {allWords} from '../../i18n/later-words.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {pageDocument} from '../../page/page-document.js';
import {icon} from '../../styles/icons.js';
import {directionOfText, onPlainClick, renderIsolated} from '../shared/rows.js';

/** A heading of the highest level, and those of the next one below it. */
interface Chapter {
  readonly heading: Heading;
  readonly subheadings: readonly Heading[];
}

export interface ContentsView {
  readonly article: Article;
  readonly l10n: LocalizeController;
  /** Anchor of the heading that is being read. */
  readonly current: string | undefined;
  readonly addressOf: (id: string, anchor: string) => string;
  readonly go: (anchor: string) => void;
}

/** Fewer headings are found faster by eye. */
const FEWEST = 2;

/** What stands in the contents: the two highest levels in use. */
function contentsOf({headings}: Article): readonly Chapter[] {
  const [top = 0, second = 0] = [...new Set(headings.map(({depth}) => depth))].sort((a, b) => a - b);
  const chapters: {heading: Heading; subheadings: Heading[]}[] = [];
  for (const heading of headings) {
    const chapter = chapters.at(-1);
    if (heading.depth === second && chapter) chapter.subheadings.push(heading);
    else if (heading.depth === top || heading.depth === second) chapters.push({heading, subheadings: []});
  }
  return chapters;
}

/** The elements of those headings, in order. */
export function listedHeadings(article: Article, root: ShadowRoot): HTMLElement[] {
  const headings = contentsOf(article).flatMap(({heading, subheadings}) => [heading, ...subheadings]);
  return headings.flatMap(({anchor}) => root.getElementById(anchor) ?? []);
}

/** A heading in another language than the article keeps its own direction. */
export function isolateHeadings({locale}: Article, root: ShadowRoot): void {
  for (const heading of root.querySelectorAll('.prose :is(h1, h2, h3, h4, h5, h6):not(:has(bdi))')) {
    const direction = directionOfText(heading.textContent ?? '');
    if (direction === directionOf(locale)) continue;
    const words = pageDocument.createElement('bdi');
    words.dir = direction;
    words.append(...[...heading.childNodes].filter(node => !(node instanceof Element && node.matches('.anchor'))));
    heading.prepend(words);
  }
}

/** "On this page", as a disclosure above the text. */
export function renderContents(view: ContentsView): TemplateResult | typeof nothing {
  const chapters = contentsOf(view.article);
  if (chapters.length < FEWEST) return nothing;
  const words = allWords(view.l10n.words);
  return html`<details class="toc" part="contents">
    <summary>
      ${words.onThisPage} <span class="n">${view.l10n.count(words.sectionCount, chapters.length)}</span>${icon('down')}
    </summary>
    ${renderChapters(view, chapters)}
  </details>`;
}

/** The same beside the text, on pages with room. */
export function renderSideContents(view: ContentsView): TemplateResult | typeof nothing {
  const chapters = contentsOf(view.article);
  if (chapters.length < FEWEST) return nothing;
  const words = allWords(view.l10n.words);
  return html`<aside aria-label=${words.onThisPage}>
    <h2 class="label">${words.onThisPage}</h2>
    <nav class="toc-side" aria-label=${words.onThisPage} lang=${view.article.locale}>${renderChapters(view, chapters)}</nav>
  </aside>`;
}

function renderChapters(view: ContentsView, chapters: readonly Chapter[]): TemplateResult {
  return html`<ol role="list">
    ${chapters.map(
      ({heading, subheadings}) => html`<li>
        ${renderLink(view, heading)}${
          subheadings.length
            ? html`<ol role="list">${subheadings.map(sub => html`<li>${renderLink(view, sub)}</li>`)}</ol>`
            : nothing
        }
      </li>`,
    )}
  </ol>`;
}

function renderLink({article, current, addressOf, go}: ContentsView, {anchor, text}: Heading): TemplateResult {
  return html`<a
    href=${addressOf(article.id, anchor)}
    aria-current=${anchor === current ? 'true' : nothing}
    @click=${onPlainClick(() => go(anchor))}
    >${renderIsolated(text)}</a
  >`;
}
