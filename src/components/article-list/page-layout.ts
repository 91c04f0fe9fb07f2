import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Hit} from '../../core/search-provider.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {renderMeta} from '../shared/meta.js';
import {kindOf, renderIsolated} from '../shared/rows.js';
import {renderFilters} from './filters.js';
import {type HitsView, renderExtra, renderLanguage, renderLink, renderParagraph} from './hits.js';
import {
  centreOf,
  type DrawnList,
  isBusy,
  type ListView,
  renderBody,
  renderOffline,
  renderTabRow,
  renderTools,
  titleOf,
} from './layouts.js';

export {styles} from './page-layout.styles.js';

/** A title above tabs and hits, and filters beside them. */
export function renderPage(list: DrawnList, view: ListView): TemplateResult {
  const {help, l10n, filtersOpen} = view;
  const tabs = renderTabRow(list, view);
  return html`<h1 class="title" part="heading">${titleOf(view)}</h1>
    ${renderOffline(view)}
    <div class="nav-row">${tabs}${renderTools(list, view)}</div>
    <div class="columns">
      <div
        id="results"
        role=${tabs === nothing ? nothing : 'tabpanel'}
        aria-labelledby=${tabs === nothing ? nothing : 'selected-tab'}
        aria-busy=${isBusy(view)}
      >
        ${renderBody(list, view)}
      </div>
      <aside id="filters" class=${filtersOpen ? 'open' : ''} aria-label=${l10n.words.filters}>
        ${renderFilters(centreOf(view)?.topics ?? [], help, l10n)}
      </aside>
    </div>`;
}

/** Hits as articles of a page, under their category and topic. */
export function renderPageHits(view: HitsView): TemplateResult {
  const row = (hit: Hit, position: number): TemplateResult => {
    const {category, topic} = hit.article;
    return html`<li>
      <article class="hit" part="result">
        ${
          category || topic
            ? html`<div class="kind" part="kind">
              ${topicIcon(kindOf(category, view.categories))}${category ? renderIsolated(category) : nothing}
              ${category && topic ? topicIcon('right', 'sep') : nothing}${topic ? renderIsolated(topic) : nothing}
            </div>`
            : nothing
        }
        <h2 class="hit-title" part="title">${renderLink(view, hit, position)}</h2>
        ${renderParagraph(hit, hit)}
        ${
          hit.sections.length
            ? html`<ul class="sections" role="list">
              ${hit.sections.map(
                section => html`<li part="section">
                  ${renderLink(view, hit, position, section)}
                  ${renderParagraph(section, hit)}
                </li>`,
              )}
            </ul>`
            : nothing
        }
        ${renderLanguage(hit, view.l10n)}${renderMeta(hit.article, view.l10n, 'full')}${renderExtra(view, hit)}
      </article>
    </li>`;
  };
  return html`<ol class="hits" role="list" part="results">${repeat(view.hits, ({article}) => article.id, row)}</ol>`;
}
