import {html, nothing, type TemplateResult} from 'lit';
import type {SendState} from '../../controllers/send-controller.js';
import type {Translation} from '../../i18n/translation.js';

/** Says what is in the way, and offers to keep it where only the network is missing. */
export function renderSendProblem(
  state: SendState,
  words: Translation,
  keep: () => void,
): TemplateResult | typeof nothing {
  const text: Partial<Record<SendState, string>> = {
    network: words.offlineNotSent,
    unavailable: words.serverNotSent,
    refused: words.refusedNotSent,
    'cannot-keep': words.cannotKeep,
    'too-fast': words.pressAgain,
    'too-many': words.tooMany,
  };
  return html`<div role="alert" class="problem" part="send-problem">${text[state] ?? nothing}</div>
    ${
      state === 'network'
        ? html`<button class="button" part="keep" type="button" @click=${keep}>${words.keep}</button>`
        : nothing
    }`;
}
