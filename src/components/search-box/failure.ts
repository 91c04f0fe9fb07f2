import {html, type TemplateResult} from 'lit';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';

export interface FailureView {
  readonly offline: boolean;
  readonly l10n: LocalizeController;
  readonly retry: () => void;
  readonly onFocusout: (event: FocusEvent) => void;
}

/** Says below a box that stands alone that its search failed; elsewhere the list of results says so. */
export function renderFailureBelow({offline, l10n: {words}, retry, onFocusout}: FailureView): TemplateResult {
  return html`<div class="listbox failure" part="error" role="alert" @focusout=${onFocusout}>
    ${icon(offline ? 'offline' : 'warn')}
    <span>${offline ? `${words.offline} ${words.offlineWaits}` : words.searchFailed}</span>
    <button class="button" part="retry" type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}
