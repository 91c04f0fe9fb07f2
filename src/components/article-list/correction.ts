import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Results} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';

/** "Did you mean": the query in the spelling that the articles use, as a button that asks for it. */
export function renderCorrection(
  {correction, category}: Results,
  {words}: LocalizeController,
  store: HelpStore,
): TemplateResult | typeof nothing {
  if (!correction) return nothing;
  const ask = (): void => store.search.ask({query: correction, category, topics: store.state.topics});
  return html`<p class="correction" part="correction">
    ${words.didYouMean} <button class="link" type="button" @click=${ask}>${correction}</button>
  </p>`;
}
