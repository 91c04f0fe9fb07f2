import {html, nothing, type TemplateResult} from 'lit';
import {HelpletError} from '../../core/errors.js';
import {SearchError} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {pageConnection} from '../../page/connection.js';
import {mayPass} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';

/** A failure in words, with a way on. What the machine said stays in the console and the error event. */
export function renderFailure(
  error: unknown,
  {words}: LocalizeController,
  of: 'search' | 'article',
  retry: () => void,
  contact: unknown = nothing,
): TemplateResult {
  const missing = error instanceof SearchError && error.code === 'not-found' && of === 'article';
  const title = missing ? words.articleMissing : of === 'search' ? words.searchFailed : words.articleFailed;
  const hint = missing
    ? words.missingHint
    : pageConnection.isOffline && mayPass(error)
      ? `${words.offline} ${words.offlineWaits}`
      : isSetupError(error)
        ? words.failedSetup
        : of === 'search'
          ? words.failedKept
          : words.failedHint;
  return html`<div class="message" part="error" role="alert">
    ${of === 'article' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <p>${hint}</p>
    <div class="actions">
      ${
        missing
          ? nothing
          : html`<button class="button primary" part="retry" type="button" @click=${retry}>${icon('retry', 's')}${words.retry}</button>`
      }${contact}
    </div>
  </div>`;
}

/** True when trying again cannot help: the bundle is missing, broken, or of another version. */
function isSetupError(error: unknown): boolean {
  if (!(error instanceof SearchError)) return error instanceof HelpletError;
  return ['not-found', 'bad-response', 'corrupt-index', 'version-skew', 'auth'].includes(error.code);
}

/** Boxes where an article will stand. */
export function renderArticleSkeleton(): TemplateResult {
  return html`<div aria-hidden="true">
    <div class="bone b-title w85"></div>
    <div class="bone b-title w60"></div>
    <div class="bone b-meta w60"></div>
    ${['', '', 'w85', '', 'w70'].map(width => html`<div class="bone b-line ${width}"></div>`)}
  </div>`;
}
