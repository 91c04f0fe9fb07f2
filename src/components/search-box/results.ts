import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {CentreState, Option, Results} from '../../store/help-state.js';

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
 * `aria-activedescendant` do not cross shadow roots.
 */
export function renderSpokenListbox({options, expanded, active, l10n}: ListboxView): TemplateResult {
  return html`<div class="visually-hidden" id="listbox" role="listbox" aria-label=${l10n.words.results} ?hidden=${!expanded}>
    ${options.map(({hit, anchor}, index) => {
      const section = anchor ? hit.sections.find(candidate => candidate.anchor === anchor) : undefined;
      const fragments = section ? section.heading : hit.title;
      return html`<div role="option" id="option-${index}" lang=${hit.locale ?? nothing} aria-selected=${index === active ? 'true' : 'false'}>
        ${fragments.map(({text}) => text).join('')}
      </div>`;
    })}
  </div>`;
}
