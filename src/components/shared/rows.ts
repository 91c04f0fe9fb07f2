import {html, type TemplateResult} from 'lit';
import type {Group} from '../../core/bundle.js';
import {directionOf} from '../../core/locale.js';
import {RTL} from '../../core/messages.js';
import type {Fragment, Hit, SectionHit} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {isPlainClick} from './helplet-element.js';

/** Direction that most letters of a text have: it need not be in the language of the words around it. */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(letter => RTL.test(letter)).length * 2 > letters.length ? 'rtl' : 'ltr';
}

/** Words of an author. Isolated, or a question mark at their end would stand on the side of the words around them. */
export function renderIsolated(text: string): TemplateResult {
  return html`<bdi dir=${directionOfText(text)}>${text}</bdi>`;
}

/**
 * A labelled part of a view.
 * @param width `half` for one of two that stand side by side on a page.
 */
export function renderGroup(label: unknown, content: unknown, width: 'half' | '' = ''): TemplateResult {
  return html`<section class="group ${width}" part="group">
    <h2 class="label" part="group-label">${label}</h2>
    ${content}
  </section>`;
}

/** Rows below each other. */
export function renderRows(rows: unknown): TemplateResult {
  return html`<ul class="rows" role="list">${rows}</ul>`;
}

/**
 * A row that leads to an article.
 * @param open Called in place of following the link.
 */
export function renderArticleRow(
  address: string,
  content: unknown,
  open: (link: HTMLAnchorElement) => void,
): TemplateResult {
  return html`<li><a class="row" part="row" href=${address} @click=${onPlainClick(open)}>${content}</a></li>`;
}

/** A row that does something else. */
export function renderButtonRow(content: unknown, act: () => void): TemplateResult {
  return html`<li><button class="row" part="row" type="button" @click=${act}>${content}</button></li>`;
}

/**
 * Topics as a bordered grid.
 * @param counted Words below the name ("38 articles") instead of a bare number beside it.
 */
export function renderCells(
  topics: readonly Group[],
  l10n: LocalizeController,
  choose: (name: string) => void,
  counted = false,
): TemplateResult {
  return html`<ul class="cells" role="list" part="topics">
    ${topics.map(
      ({name, icon: glyph, count}) => html`<li>
        <button class="cell" part="topic" type="button" @click=${() => choose(name)}>
          ${topicIcon(glyph ?? 'doc')}${
            counted
              ? html`<span>${renderIsolated(name)}<span class="n">${l10n.count(l10n.words.articleCount, count)}</span></span>`
              : html`<span>${renderIsolated(name)}</span><span class="n"><span aria-hidden="true">${l10n.number(count)}</span><span class="visually-hidden">, ${l10n.count(l10n.words.articleCount, count)}</span></span>`
          }
        </button>
      </li>`,
    )}
  </ul>`;
}

/** In place of following a link; not where it is opened in another tab, or saved. */
export function onPlainClick(run: (link: HTMLAnchorElement) => void): (event: MouseEvent) => void {
  return event => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    run(event.currentTarget as HTMLAnchorElement);
  };
}

/** Icon of a category, as the author set it. */
export function kindOf(category: string | undefined, categories: readonly Group[]): string {
  return categories.find(({name}) => name === category)?.icon ?? 'doc';
}

/** Fragments as text, with the matching ones in `<mark>`. */
export function renderFragments(fragments: readonly Fragment[]): unknown[] {
  return fragments.map(({text, mark}): TemplateResult | string =>
    mark ? html`<mark part="mark">${text}</mark>` : text,
  );
}

/** Direction of fragments: that of their language where it is known, else that of most of their letters. */
export function directionOfFragments(fragments: readonly Fragment[], locale: string | undefined): 'ltr' | 'rtl' {
  return locale ? directionOf(locale) : directionOfText(textOf(fragments));
}

/** What a row is called by itself: a section with its article, "Fees, Refunds". */
export function nameOf({sections, title}: Hit, anchor: string | undefined): string {
  const section = sections.find(candidate => candidate.anchor === anchor);
  const names = section ? [section.heading, title] : [title];
  return names.map(textOf).join(', ');
}

function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({text}) => text).join('');
}

/** The excerpt of a hit or section: code in its own font and lines, all else as text. */
export function renderExcerpt({excerpt, excerptKind}: Pick<SectionHit, 'excerpt' | 'excerptKind'>): unknown {
  const text = renderFragments(excerpt);
  return excerptKind === 'code' ? html`<code>${text}</code>` : text;
}
