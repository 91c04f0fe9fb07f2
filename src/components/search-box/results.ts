import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {CentreState, Option, Results} from '../../store/help-state.js';
import {nameOf} from '../shared/rows.js';

/** What a box needs once there are results. */
export {gradualHits} from '../../controllers/gradual-rows-controller.js';
export {tellResultClick} from '../../controllers/search-report-controller.js';

export interface ListboxView {
  readonly options: readonly Option[];
  readonly active: number;
  readonly expanded: boolean;
  readonly l10n: LocalizeController;
  readonly centre: CentreState;
  readonly results?: Results;
  readonly choose: (option: Option) => void;
  /** Absent where no list could show them. */
  readonly showAll?: () => void;
}

/**
 * The list as assistive technology needs it when the visible one stands in another element: ids for
 * `aria-activedescendant` do not cross shadow roots. Only the chosen option stands in it: whoever reads the page line by line,
 * as on a touch screen, hears the visible list and not the same a second time.
 */
export function renderSpokenListbox({options, expanded, active, l10n, choose}: ListboxView): TemplateResult {
  const option = options[active];
  return html`<div class="visually-hidden" id="listbox" role="listbox" aria-label=${l10n.words.results} ?hidden=${!expanded}>
    ${
      option
        ? html`<div
            role="option"
            id="option-${active}"
            lang=${option.hit.locale ?? nothing}
            aria-selected="true"
            aria-posinset=${active + 1}
            aria-setsize=${options.length}
            @click=${() => choose(option)}
          >${nameOf(option.hit, option.anchor)}</div>`
        : nothing
    }
  </div>`;
}
