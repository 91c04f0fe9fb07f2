import {html, nothing, type TemplateResult} from 'lit';
import type {Group} from '../../core/bundle.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {type Results, totalOfAllCategories} from '../../store/help-state.js';
import {renderIsolated} from '../shared/rows.js';

export interface TabsView {
  readonly categories: readonly Group[];
  readonly selected?: string;
  /** Undefined while nothing is known: tabs stand without counts. */
  readonly results?: Results;
  readonly l10n: LocalizeController;
  readonly select: (category: string | undefined) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** "All" and the categories that have hits, with live counts. Their panel has the id `results` and is named by `selected-tab`. */
export function renderTabs(view: TabsView): TemplateResult {
  const {categories, results, l10n} = view;
  const counts = results?.facets.category;
  const countOf = (name: string): number | undefined => counts && (Object.hasOwn(counts, name) ? counts[name] : 0);
  return html`<div class="tabs" role="tablist" part="tabs" aria-label=${l10n.words.categories} @keydown=${view.onKeydown}>
    ${renderTab(view, undefined, l10n.words.allCategories, totalOfAllCategories(results))}
    ${categories.map(({name}) => {
      const count = countOf(name);
      return count === 0 && name !== view.selected ? nothing : renderTab(view, name, name, count);
    })}
  </div>`;
}

function renderTab(
  {selected, l10n, select}: TabsView,
  category: string | undefined,
  label: string,
  count: number | undefined,
): TemplateResult {
  const active = selected === category;
  return html`<button
    class="tab"
    part="tab"
    type="button"
    role="tab"
    id=${active ? 'selected-tab' : nothing}
    aria-selected=${active ? 'true' : 'false'}
    aria-controls="results"
    tabindex=${active ? '0' : '-1'}
    @click=${() => select(category)}
  >
    ${category === undefined ? label : renderIsolated(label)} ${count === undefined ? nothing : html`<span class="n" part="count">${l10n.number(count)}</span>`}
  </button>`;
}
