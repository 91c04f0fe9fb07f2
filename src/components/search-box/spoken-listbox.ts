import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {CentreState, Option, Results} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';

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

export interface FailureView {
  readonly offline: boolean;
  readonly l10n: LocalizeController;
  readonly retry: () => void;
  readonly onFocusout: (event: FocusEvent) => void;
}

/** Says below a box that stands alone that its search failed; elsewhere the list of results says so. */
export function renderFailureBelow({offline, l10n: {words}, retry, onFocusout}: FailureView): TemplateResult {
  return html`<div class="below failure" part="error" role="alert" @focusout=${onFocusout}>
    ${icon(offline ? 'offline' : 'warn')}
    <span>${offline ? `${words.offline} ${words.offlineWaits}` : words.searchFailed}</span>
    <button class="button" part="retry" type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}
