import {html, nothing, type TemplateResult} from 'lit';
import type {HelpCentre} from '../../core/help-centre.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {HelpState} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {renderContactLink} from '../shared/browse.js';
import {renderBackLink, renderBar, renderFoot} from './panel-frame.js';

export interface PanelView {
  readonly instance: string;
  readonly state: HelpState;
  readonly centre: HelpCentre | undefined;
  readonly l10n: LocalizeController;
  readonly title: string;
  readonly greeting: string;
  /** Address of the full help centre, or empty. */
  readonly pageUrl: string;
  readonly linkUrl: LinkUrl | undefined;
  /** False while a panel above the page is closed. */
  readonly isShown: boolean;
  /** Direction of the last change of view. */
  readonly motion: '' | 'forward' | 'back';
  /** The drawn home view. */
  readonly home: unknown;
  /** The drawn list of results. */
  readonly list: unknown;
  /** True when the host page put links into the bar. */
  readonly hasNav: boolean;
  readonly back: () => void;
  readonly goHome: () => void;
  /** Absent where there is nothing to close. */
  readonly close?: () => void;
  readonly onArticleShow: () => void;
  /** The drawn form for a message, where there is one. */
  readonly contactForm: unknown;
}

/** The card: views lie on each other, so that each keeps its place while another one shows. */
export function renderCard(view: PanelView): TemplateResult {
  const {state, l10n, title, pageUrl, back, close} = view;
  const current = state.view;
  return html`${renderBar({state, title, l10n, pageUrl, back, ...(close ? {close} : {})})}
    <div class="top" ?hidden=${current === 'article' || current === 'contact'}>
      <h1 class="greeting" part="greeting" ?hidden=${current !== 'home'}>${view.greeting}</h1>
      ${renderSearchBox(view, 'elsewhere', '')}
    </div>
    <div class="views" data-motion=${view.motion || nothing}>
      <div class="view scroll" ?inert=${current !== 'home'}>${view.home}</div>
      <div class="view" ?inert=${current !== 'results'}>${view.list}</div>
      <div class="view scroll reader" ?inert=${current !== 'article'}>${renderViewer(view, 'compact')}</div>
      <div class="view scroll" ?inert=${current !== 'contact'}>${view.contactForm}</div>
    </div>
    ${renderFoot(view.centre, state, l10n)}`;
}

/** The same as a page of its own: the page scrolls, not a view. */
export function renderPage(view: PanelView): TemplateResult {
  const {centre, l10n, instance} = view;
  const current = view.state.view;
  const contact = centre?.contact;
  return html`<header class="site">
      <div class="wrap">
        <button class="name" type="button" @click=${view.goHome}>
          <span class="logo" part="logo" aria-hidden="true"><slot name="logo">${icon('help')}</slot></span>
          <span part="title">${view.title}</span>
        </button>
        ${
          current === 'article'
            ? html`<helplet-search-box class="compact" size="compact" popup="none" .instance=${instance}></helplet-search-box>`
            : nothing
        }
        <nav part="nav" aria-label=${view.title} ?hidden=${!contact && !view.hasNav}>
          <slot name="nav"></slot>
          ${contact ? renderContactLink(contact, l10n.words.contact, 'link link-row') : nothing}
        </nav>
      </div>
    </header>
    <main class="wrap" data-motion=${view.motion || nothing}>
      <div class=${current === 'home' ? 'hero' : 'lead'} ?hidden=${current === 'article' || current === 'contact'}>
        <h1 class="greeting" part="greeting" ?hidden=${current !== 'home'}>${view.greeting}</h1>
        ${renderSearchBox(view, 'none', 'large')}
      </div>
      <div ?hidden=${current !== 'home'}>${view.home}</div>
      <div ?hidden=${current !== 'results'}>${view.list}</div>
      <div class="reader" ?hidden=${current !== 'article'}>${renderBackLink(view)}${renderViewer(view, 'page')}</div>
      <div ?hidden=${current !== 'contact'}>${current === 'contact' ? renderBackLink(view) : nothing}${view.contactForm}</div>
    </main>`;
}

function renderSearchBox({instance}: PanelView, popup: 'elsewhere' | 'none', size: '' | 'large'): TemplateResult {
  return html`<helplet-search-box
    class="main"
    exportparts="search, input, clear, hint"
    hint="/"
    .instance=${instance}
    .popup=${popup}
    .size=${size}
  ></helplet-search-box>`;
}

function renderViewer(
  {instance, pageUrl, linkUrl, onArticleShow, isShown, state}: PanelView,
  layout: 'compact' | 'page',
): TemplateResult {
  return html`<helplet-article-viewer
    exportparts="article, crumbs, heading, meta: article-meta, contents, body: article-body, stepper, print, related, neighbours, neighbour, contact"
    .instance=${instance}
    .layout=${layout}
    .pageUrl=${pageUrl}
    .linkUrl=${linkUrl}
    .active=${isShown && state.view === 'article'}
    @helplet-article-show=${onArticleShow}
  ></helplet-article-viewer>`;
}
