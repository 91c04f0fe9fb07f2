import {type CSSResult, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import {SearchReportController} from '../../controllers/search-report-controller.js';
import {StatusController} from '../../controllers/status-controller.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Option} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {directionOfFragments, kindOf, nameOf, renderExcerpt, renderFragments} from '../shared/rows.js';
import {dropDownStyles} from './drop-down.styles.js';
import type {ListboxView} from './results.js';

/** Keeps focus in the field while a row is pressed. */
const keepFocus = (event: Event): void => event.preventDefault();

export interface DropDown {
  readonly styles: readonly CSSResult[];
  readonly render: (view: ListboxView) => TemplateResult;
}

/**
 * The drop-down of a box, which tells page and visitor of searches that no list shows.
 * @param isAlone False while a list of the instance shows the results, and tells of them.
 */
export function createDropDown(
  host: LitElement,
  help: HelpController,
  l10n: LocalizeController,
  isAlone: () => boolean,
): DropDown {
  new SearchReportController(host, help, isAlone);
  const status = new StatusController(host, () => {
    const {results} = help.state;
    if (!isAlone() || results.status !== 'complete' || results.partial) return '';
    const {total, query} = results.results;
    return total ? l10n.count(l10n.words.resultCount, total) : fill(l10n.words.nothingFor, {query});
  });
  return {styles: dropDownStyles, render: view => renderListbox(view, status.text)};
}

function renderListbox(view: ListboxView, status: string): TemplateResult {
  const {options, active, expanded, l10n, results} = view;
  const {words} = l10n;
  const total = results?.total ?? 0;
  return html`<div class="visually-hidden" role="status">${status}</div>
    <div class="below" part="listbox" ?hidden=${!expanded} @mousedown=${keepFocus}>
      <div id="listbox" role="listbox" aria-label=${words.results}>
        ${options.map((option, index) => renderOption(view, option, index === active, index))}
      </div>
      <div class="listbox-foot">
        ${
          view.showAll
            ? html`<button class="link" part="all" type="button" tabindex="-1" @click=${view.showAll}>
              ${l10n.count(words.allResults, total)}
            </button>`
            : html`<span>${l10n.count(words.resultCount, total)}</span>`
        }
        <div class="keys" aria-hidden="true">
          <span><kbd class="kbd">${icon('up')}</kbd><kbd class="kbd">${icon('down')}</kbd>${words.move}</span>
          <span><kbd class="kbd">${icon('enter')}</kbd>${words.open}</span>
        </div>
      </div>
    </div>`;
}

function renderOption(view: ListboxView, option: Option, active: boolean, index: number): TemplateResult {
  const {hit, anchor} = option;
  const categories = view.centre.status === 'complete' ? view.centre.centre.categories : [];
  const section = anchor ? hit.sections.find(candidate => candidate.anchor === anchor) : undefined;
  const title = section ? section.heading : hit.title;
  const {excerpt, locale} = hit;
  return html`<div
    class="option ${section ? 'section' : ''}"
    part="option"
    role="option"
    id="option-${index}"
    aria-label=${section ? nameOf(hit, anchor) : nothing}
    aria-selected=${active ? 'true' : 'false'}
    @click=${() => view.choose(option)}
  >
    ${section ? nothing : topicIcon(kindOf(hit.article.category, categories))}
    <div lang=${locale ?? nothing}>
      <strong part="title" dir=${directionOfFragments(title, locale)}>${renderFragments(title)}</strong>
      ${section || !excerpt.length ? nothing : html`<span part="excerpt" dir=${directionOfFragments(excerpt, locale)}>${renderExcerpt(hit)}</span>`}
    </div>
    ${active ? html`<kbd class="kbd" aria-hidden="true">${icon('enter')}</kbd>` : nothing}
  </div>`;
}
