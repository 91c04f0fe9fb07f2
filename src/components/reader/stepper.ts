import {html, nothing, type TemplateResult} from 'lit';
import type {MatchesController} from '../../controllers/matches-controller.js';
import {fill} from '../../core/messages.js';
import {allWords} from '../../i18n/later-words.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';

/** What floats at the lower edge of the text: a word about what was just done, and the way from match to match. */
export function renderFloor(
  matches: MatchesController,
  l10n: LocalizeController,
  notice: string,
  hide: () => void,
): TemplateResult {
  const {number, spoken, direction} = l10n;
  const words = allWords(l10n.words);
  const {query, count, current} = matches;
  return html`<div class="floor" lang=${spoken} dir=${direction}>
    <div class="notice" role="status">${notice}</div>
    ${
      count
        ? html`<div class="stepper" part="stepper" role="group" aria-label=${words.matches}>
          <b dir="auto">${query}</b>
          <span class="num" aria-live="polite" aria-atomic="true">${fill(words.matchOf, {current: number(current + 1), total: number(count)})}</span>
          <button
            class="icon-button"
            type="button"
            aria-label=${words.previousMatch}
            aria-keyshortcuts="Alt+ArrowUp"
            @click=${() => matches.step(-1)}
          >${icon('up', 's')}</button>
          <button
            class="icon-button"
            type="button"
            aria-label=${words.nextMatch}
            aria-keyshortcuts="Alt+ArrowDown"
            @click=${() => matches.step(1)}
          >${icon('down', 's')}</button>
          <span class="separator"></span>
          <button
            class="icon-button"
            type="button"
            aria-label=${words.hideMatches}
            aria-keyshortcuts="Escape"
            @click=${hide}
          >${icon('x', 's')}</button>
        </div>`
        : nothing
    }
  </div>`;
}
