import {html, nothing, type TemplateResult} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import type {Group} from '../../core/bundle.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {shownResults} from '../../store/help-state.js';
import {renderIsolated} from '../shared/rows.js';

const DAY_MS = 86_400_000;

/** Topics and age, for pages. */
export function renderFilters(
  topics: readonly Group[],
  {store, state}: HelpController,
  l10n: LocalizeController,
): TemplateResult {
  const {words} = l10n;
  const counts = shownResults(state)?.facets.topic ?? {};
  const ages = [
    {label: words.anyTime, since: undefined},
    {label: fill(words.pastMonth, {count: l10n.number(30)}), since: daysAgo(30)},
    {label: words.pastYear, since: daysAgo(365)},
  ];
  const renderTopics = (): TemplateResult => html`<div class="filter" role="group" aria-labelledby="topics">
      <h2 class="label" id="topics">${words.topics}</h2>
      ${topics.map(
        ({name}) => html`<label class="check" part="filter">
          <input type="checkbox" .checked=${state.topics.includes(name)} @change=${() => store.search.toggleTopic(name)} />
          <span>${renderIsolated(name)}</span><span class="n">${l10n.number(Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0)}</span>
        </label>`,
      )}
    </div>`;
  return html`${topics.length ? renderTopics() : nothing}
    <div class="filter" role="radiogroup" aria-labelledby="updated">
      <h2 class="label" id="updated">${words.updatedWhen}</h2>
      ${ages.map(
        ({label, since}) => html`<label class="check" part="filter">
          <input type="radio" name="updated" .checked=${state.updatedSince === since} @change=${() => store.search.setUpdatedSince(since)} />
          <span>${label}</span>
        </label>`,
      )}
    </div>`;
}

/** ISO date of that many days before today. */
function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}
