import {html, nothing, type TemplateResult} from 'lit';
import {HelpletError} from '../../core/errors.js';
import type {SendError, SendFailure} from '../../feedback/send.js';
import type {GuardVerdict} from '../../feedback/spam-guard.js';
import type {Translation} from '../../i18n/translation.js';
import {reportFailure} from '../../store/report-failure.js';

/** Why something has not been sent, and what became of it. */
export type SendState =
  | 'idle'
  | 'sending'
  | 'sent'
  | 'kept'
  | 'cannot-keep'
  | SendFailure
  | Exclude<GuardVerdict, 'send'>;

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

/** Tells whoever runs the site why nothing arrives. What passes by itself is not told. */
export function reportNotSent({code, message}: SendError): void {
  if (code === 'network') return;
  reportFailure(
    new HelpletError('feedback/not-sent', message, {
      fix: 'Let that address answer POST requests of JSON with a status of 2xx; see docs/feedback.md.',
    }),
  );
}
