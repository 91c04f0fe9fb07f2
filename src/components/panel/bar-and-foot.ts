import {html, nothing, type TemplateResult} from 'lit';
import {articleHash, safePageUrl} from '../../core/deep-link.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {type HelpState, isBare} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {isReachable, renderContactLink} from '../shared/contact-link.js';

export interface BarView {
  readonly state: HelpState;
  readonly title: string;
  readonly l10n: LocalizeController;
  /** Address of the full help centre, if there is one. */
  readonly pageUrl: string;
  readonly back: () => void;
  /** The choice between languages, drawn. */
  readonly languages: unknown;
  /** Undefined where there is nothing to close. */
  readonly close: (() => void) | undefined;
}

/** The bar: whose help this is, or the way back. */
export function renderBar({state, title, l10n, pageUrl, back, languages, close}: BarView): TemplateResult {
  const {words} = l10n;
  const leads = state.view === 'home' ? undefined : state.previousView;
  const place =
    leads === 'results' && state.query.trim() ? fill(words.resultsFor, {query: state.query.trim()}) : words.back;
  return html`<div class="bar ${state.view === 'article' || state.view === 'contact' ? 'rule' : ''}" part="bar">
    ${
      (state.view === 'article' || state.view === 'contact') && leads
        ? html`<button class="icon-button" part="back" type="button" aria-label=${fill(words.backTo, {place: leads === 'results' ? place : words.home})} @click=${back}>
            ${icon('back')}
          </button>
          <div class="title crumb" part="crumb" aria-hidden="true">${leads === 'results' ? place : words.back}</div>`
        : html`${
            state.view === 'results' && !state.query.trim()
              ? html`<button class="icon-button" part="back" type="button" aria-label=${fill(words.backTo, {place: words.home})} @click=${back}>${icon('back')}</button>`
              : html`<span class="logo" part="logo" aria-hidden="true"><slot name="logo">${icon('help')}</slot></span>`
          }
          <div class="title" part="title">${title}</div>`
    }
    ${languages}
    ${
      safePageUrl(pageUrl)
        ? html`<a class="icon-button expand" part="expand" href=${pageUrl + (state.view === 'article' && 'id' in state.article ? articleHash(state.article.id, state.article.anchor) : '')} aria-label=${words.openHelpCentre}>${icon('expand')}</a>`
        : nothing
    }
    ${
      close
        ? html`<button class="icon-button" part="close" type="button" aria-label=${words.closeHelp} @click=${close}>${icon('x')}</button>`
        : nothing
    }
  </div>`;
}

/** The foot: keys while there are results to move through, and the way to a person. */
export function renderFoot(
  centre: HelpCentre | undefined,
  state: HelpState,
  {words}: LocalizeController,
  hasOwnContact: boolean,
): TemplateResult | typeof nothing {
  const contact = centre?.contact && isReachable(centre.contact) ? centre.contact : undefined;
  const isResults = state.view === 'results';
  const withKeys = isResults && state.results.status !== 'error' && state.query.trim() !== '';
  // Where there are no hits the way to a person stands in their place.
  const hasPlace = isResults ? !isBare(state) : state.view === 'home';
  if (!hasPlace || !(contact || hasOwnContact || withKeys)) return nothing;
  return html`<div class="foot ${withKeys ? 'with-keys' : ''}" part="foot">
    ${contact ? html`<span class="stuck">${words.stillStuck}</span>` : nothing}
    ${
      withKeys
        ? html`<div class="keys" aria-hidden="true">
          <span><kbd class="kbd">${icon('up')}</kbd><kbd class="kbd">${icon('down')}</kbd>${words.move}</span>
          <span><kbd class="kbd">${icon('enter')}</kbd>${words.open}</span>
          <span><kbd class="kbd">esc</kbd>${words.close}</span>
        </div>`
        : nothing
    }
    <slot name="contact">${contact ? renderContactLink(contact, words.contact, 'link link-row') : nothing}</slot>
  </div>`;
}
