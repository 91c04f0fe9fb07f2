import {html, nothing, type TemplateResult} from 'lit';
import type {Option} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {kindOf, renderExcerpt, renderFragments} from '../shared/rows.js';
import type {ListboxView} from './results.js';

export {SearchReportController} from '../../controllers/search-report-controller.js';
export {dropDownStyles} from './drop-down.styles.js';

/** Keeps focus in the field while a row is pressed. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The drop-down of a box that stands alone. */
export function renderListbox(view: ListboxView): TemplateResult {
  const {options, active, expanded, l10n, results} = view;
  const {words} = l10n;
  const total = results?.total ?? 0;
  return html`<div class="visually-hidden" role="status">
      ${expanded && results ? l10n.count(words.resultCount, total) : nothing}
    </div>
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
  return html`<div
    class="option ${section ? 'section' : ''}"
    part="option"
    role="option"
    id="option-${index}"
    aria-selected=${active ? 'true' : 'false'}
    @click=${() => view.choose(option)}
  >
    ${section ? nothing : topicIcon(kindOf(hit.article.category, categories))}
    <div lang=${hit.locale ?? nothing}>
      <strong part="title">${renderFragments(section ? section.heading : hit.title)}</strong>
      ${section || !hit.excerpt.length ? nothing : html`<span part="excerpt">${renderExcerpt(hit)}</span>`}
    </div>
    ${active ? html`<kbd class="kbd" aria-hidden="true">${icon('enter')}</kbd>` : nothing}
  </div>`;
}
