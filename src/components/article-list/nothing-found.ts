import {html, nothing, type TemplateResult} from 'lit';
import type {HelpCentre} from '../../core/help-centre.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Results} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {renderContact} from '../shared/contact-link.js';
import {kindOf, renderButtonRow, renderCells, renderGroup, renderIsolated, renderRows} from '../shared/rows.js';

/** Says that nothing matches, and what nothing matches. */
export function nothingFound({query, category}: Results, {words}: LocalizeController): string {
  if (!query) return words.nothingHere;
  return category ? fill(words.nothingIn, {category, query}) : fill(words.nothingFor, {query});
}

/** What to do when nothing matches: other categories, topics, a person. */
export function renderNothingFound(
  results: Results,
  centre: HelpCentre | undefined,
  l10n: LocalizeController,
  store: HelpStore,
): TemplateResult {
  const {words} = l10n;
  const {category} = results;
  const counts = Object.entries(results.facets.category ?? {}).filter(
    ([name, count]) => name && name !== category && count,
  );
  return html`<div class="message" part="nothing-found">
      <h2>${nothingFound(results, l10n)}</h2>
      <p>${words.nothingHint}</p>
    </div>
    <div class="ways"><slot name="empty">
      ${
        counts.length
          ? renderGroup(
              words.inOtherCategories,
              renderRows(
                counts.map(([name, count]) =>
                  renderButtonRow(
                    html`${topicIcon(kindOf(name, centre?.categories ?? []))}<span>${renderIsolated(name)}</span>
                      <span class="end">${l10n.count(words.resultCount, count)}</span>`,
                    () => store.search.setCategory(name),
                  ),
                ),
              ),
            )
          : nothing
      }
      ${
        centre?.topics.length
          ? renderGroup(
              words.browse,
              renderCells(centre.topics, l10n, topic => store.search.openTopic(topic)),
            )
          : nothing
      }
      ${renderContact(centre?.contact, l10n, words.stillStuck)}
    </slot></div>`;
}
