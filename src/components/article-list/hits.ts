import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Group} from '../../core/bundle.js';
import {articleHash} from '../../core/deep-link.js';
import {languageName} from '../../core/locale.js';
import type {Hit, SectionHit} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {ResultExtra} from '../../store/help-options.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {renderFacts} from '../shared/meta.js';
import {directionOfFragments, kindOf, nameOf, onPlainClick, renderExcerpt, renderFragments} from '../shared/rows.js';

export interface HitsView {
  readonly hits: readonly Hit[];
  readonly categories: readonly Group[];
  readonly l10n: LocalizeController;
  /** Position of the row chosen by arrow keys, among hits and sections together. */
  readonly active: number;
  readonly extra: ResultExtra | undefined;
  /** Opens an article, at a heading and from a position in the list. */
  readonly open: (id: string, details: {anchor?: string; position: number}) => void;
}

/** Hits as compact rows, sections as rows of their own below them. */
export function renderCompactHits(view: HitsView): TemplateResult {
  let option = -1;
  const row = (hit: Hit, position: number): TemplateResult => {
    option++;
    return html`<li class="hit ${option === view.active ? 'active' : ''}" part="result">
        ${topicIcon(kindOf(hit.article.category, view.categories))}
        <div>
          <h2 class="hit-title" part="title">${renderLink(view, hit, position)}</h2>
          ${renderParagraph(hit, hit)}
          ${renderLanguage(hit, view.l10n)}${renderFacts(hit.article, view.l10n)}${renderExtra(view, hit)}
        </div>
        ${option === view.active ? renderReturnKey() : nothing}
      </li>
      ${hit.sections.map(section => {
        option++;
        return html`<li class="hit sub ${option === view.active ? 'active' : ''}" part="result section">
          <h3 class="hit-title" part="title">${renderLink(view, hit, position, section)}</h3>
          ${renderParagraph(section, hit)}
          ${option === view.active ? renderReturnKey() : nothing}
        </li>`;
      })}`;
  };
  return html`<ul class="hits" role="list" part="results">${repeat(view.hits, ({article}) => article.id, row)}</ul>`;
}

export function renderParagraph(part: Hit | SectionHit, {locale}: Hit): TemplateResult | typeof nothing {
  if (!part.excerpt.length) return nothing;
  return html`<p class="excerpt" part="excerpt" lang=${locale ?? nothing} dir=${directionOfFragments(part.excerpt, locale)}>${renderExcerpt(part)}</p>`;
}

/** What language a hit is in that has no translation. */
export function renderLanguage({locale}: Hit, l10n: LocalizeController): TemplateResult | typeof nothing {
  return locale ? html`<div class="meta" part="language">${languageName(locale, l10n.spoken)}</div>` : nothing;
}

export function renderLink({open}: HitsView, hit: Hit, position: number, section?: SectionHit): TemplateResult {
  const {id} = hit.article;
  const {anchor} = section ?? hit;
  const follow = onPlainClick(() => open(id, {position, anchor}));
  const {locale} = hit;
  const title = section ? section.heading : hit.title;
  const name = section ? nameOf(hit, anchor) : nothing;
  return html`<a href=${articleHash(id, anchor)} part="link" aria-label=${name} lang=${locale ?? nothing} dir=${directionOfFragments(title, locale)} @click=${follow}
    >${renderFragments(title)}</a
  >`;
}

/** A row does without it where the page's code fails. */
export function renderExtra({extra}: HitsView, hit: Hit): TemplateResult | typeof nothing {
  try {
    const added = extra?.(hit);
    return added ? html`<div class="extra" part="result-extra">${added}</div>` : nothing;
  } catch (error) {
    reportError(error);
    return nothing;
  }
}

function renderReturnKey(): TemplateResult {
  return html`<kbd class="kbd" aria-hidden="true">${icon('enter')}</kbd>`;
}

const WIDTHS = [
  ['w70', 'w85'],
  ['w85', 'w60'],
  ['w60', 'w70'],
  ['w70', 'w85'],
] as const;

/** Boxes where hits will stand. Hidden from assistive technology, which hears the status instead. */
export function renderHitSkeletons(): TemplateResult {
  return html`<div class="hits" aria-hidden="true">
    ${WIDTHS.map(
      ([title, line]) => html`<div class="hit ghost">
        <div class="bone b-icon"></div>
        <div>
          <div class="bone b-title ${title}"></div>
          <div class="bone b-line"></div>
          <div class="bone b-line ${line}"></div>
          <div class="bone b-meta w60"></div>
        </div>
      </div>`,
    )}
  </div>`;
}
