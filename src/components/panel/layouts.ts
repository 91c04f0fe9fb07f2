import {html, nothing, type TemplateResult} from 'lit';
import type {LazyElementController} from '../../controllers/lazy-element-controller.js';
import type {HelpCentre} from '../../core/help-centre.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {HelpState} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {renderContactLink} from '../shared/contact-link.js';
import {renderFailure} from '../shared/message.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import {renderBackLink, renderBar, renderFoot} from './bar-and-foot.js';

/** How a panel is laid out. */
export type PanelMode = 'floating' | 'sidebar' | 'modal' | 'inline' | 'page';

export interface PanelView {
  readonly mode: PanelMode;
  readonly instance: string;
  readonly locale: string;
  readonly state: HelpState;
  readonly centre: HelpCentre | undefined;
  readonly l10n: LocalizeController;
  readonly title: string;
  readonly greeting: string;
  /** Address of the full help centre, or empty. */
  readonly pageUrl: string;
  readonly linkUrl: LinkUrl | undefined;
  /** False before it is first opened: then nothing stands in it. */
  readonly isDrawn: boolean;
  /** False while a panel above the page is closed. */
  readonly isShown: boolean;
  /** True while it may take focus. */
  readonly mayFocus: boolean;
  /** Direction of the last change of view. */
  readonly motion: '' | 'forward' | 'back';
  readonly list: LazyElementController;
  /** True while the list is visibly on its way. */
  readonly waitsForList: boolean;
  readonly contactForm: LazyElementController;
  /** True when the host page put links into the bar. */
  readonly hasNav: boolean;
  readonly back: () => void;
  readonly goHome: () => void;
  /** Absent where there is nothing to close. */
  readonly close?: () => void;
  readonly focusSearch: () => void;
  readonly onCancel: (event: Event) => void;
  readonly onClose: (event: Event) => void;
}

/** A page's column, a section where the panel stands, or a dialog above the page; and the views in it. */
export function renderPanel(view: PanelView): TemplateResult {
  const {mode, l10n, title, isDrawn, onCancel, onClose} = view;
  const {locale, direction} = l10n;
  if (mode === 'page') {
    return html`<div class="page" part="panel" lang=${locale} dir=${direction}>${isDrawn ? renderPage(view) : nothing}</div>`;
  }
  const card = isDrawn ? renderCard(view) : nothing;
  if (mode === 'inline') {
    return html`<section class="panel inline" part="panel" aria-label=${title} lang=${locale} dir=${direction}>${card}</section>`;
  }
  return html`<dialog
    class="panel floating ${mode}"
    part="panel"
    tabindex="-1"
    aria-label=${title}
    lang=${locale}
    dir=${direction}
    @cancel=${onCancel}
    @close=${onClose}
  >
    ${card}
  </dialog>`;
}

/** The card: views lie on each other, so that each keeps its place while another one shows. */
function renderCard(view: PanelView): TemplateResult {
  const {state, l10n, centre} = view;
  const current = state.view;
  return html`${renderBar(view)}
    <div class="top" ?hidden=${current === 'article' || current === 'contact'}>
      <h1 class="greeting" part="greeting" ?hidden=${current !== 'home'}>${view.greeting}</h1>
      ${renderSearchBox(view, 'elsewhere', '')}
    </div>
    <div class="views" data-motion=${view.motion || nothing}>
      <div class="view scroll" ?inert=${current !== 'home'}>${renderHome(view, 'compact')}</div>
      <div class="view" ?inert=${current !== 'results'}>${renderList(view, 'compact')}</div>
      <div class="view scroll reader" ?inert=${current !== 'article'}>${renderViewer(view, 'compact')}</div>
      <div class="view scroll" ?inert=${current !== 'contact'}>${renderContactForm(view)}</div>
    </div>
    ${renderFoot(centre, state, l10n)}`;
}

/** The same as a page of its own: the page scrolls, not a view. */
function renderPage(view: PanelView): TemplateResult {
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
          ${renderContactLink(contact, l10n.words.contact, 'link link-row')}
        </nav>
      </div>
    </header>
    <main class="wrap" data-motion=${view.motion || nothing}>
      <div class=${current === 'home' ? 'hero' : 'lead'} ?hidden=${current === 'article' || current === 'contact'}>
        <h1 class="greeting" part="greeting" ?hidden=${current !== 'home'}>${view.greeting}</h1>
        ${renderSearchBox(view, 'none', 'large')}
      </div>
      <div ?hidden=${current !== 'home'}>${renderHome(view, 'page')}</div>
      <div ?hidden=${current !== 'results'}>${renderList(view, 'page')}</div>
      <div class="reader" ?hidden=${current !== 'article'}>${renderBackLink(view)}${renderViewer(view, 'page')}</div>
      <div ?hidden=${current !== 'contact'}>
        ${current === 'contact' ? renderBackLink(view) : nothing}${renderContactForm(view)}
      </div>
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

function renderHome({instance, locale, focusSearch}: PanelView, layout: 'compact' | 'page'): TemplateResult {
  return html`<helplet-home
    exportparts="home, notice, notice-close, recent, forget, group, group-label, row, topics, topic, all-topics, error, retry"
    .instance=${instance}
    .locale=${locale}
    .layout=${layout}
    @focus-lost=${focusSearch}
  ></helplet-home>`;
}

function renderList(view: PanelView, layout: 'compact' | 'page'): TemplateResult | typeof nothing {
  const {list, waitsForList, instance} = view;
  if (!list.isDefined) {
    return waitsForList
      ? html`<div class="waiting">${renderArticleSkeleton()}</div>`
      : renderProblem(view, list, 'search');
  }
  return html`<helplet-article-list
    exportparts="tabs, tab, count, toolbar, sort, results, result, title: result-title, excerpt, mark, meta, section, more, correction, nothing-found, error, offline, retry"
    .instance=${instance}
    .layout=${layout}
  ></helplet-article-list>`;
}

function renderViewer(
  {instance, pageUrl, linkUrl, isShown, state}: PanelView,
  layout: 'compact' | 'page',
): TemplateResult {
  return html`<helplet-article-viewer
    exportparts="article, crumbs, heading, meta: article-meta, contents, body: article-body, stepper, print, related, neighbours, neighbour, contact"
    .instance=${instance}
    .layout=${layout}
    .pageUrl=${pageUrl}
    .linkUrl=${linkUrl}
    .active=${isShown && state.view === 'article'}
  ></helplet-article-viewer>`;
}

function renderContactForm(view: PanelView): TemplateResult | typeof nothing {
  const {contactForm, instance, locale, mayFocus, state} = view;
  if (!contactForm.isDefined) return renderProblem(view, contactForm, 'article');
  return html`<helplet-contact-form
    exportparts="contact-view, contact-form, message, email, along, thanks, reference, send-problem, keep, send"
    .instance=${instance}
    .locale=${locale}
    .active=${state.view === 'contact'}
    .mayFocus=${mayFocus}
  ></helplet-contact-form>`;
}

/** What stands in place of an element that could not be fetched. */
function renderProblem(
  {l10n}: PanelView,
  code: LazyElementController,
  of: 'search' | 'article',
): TemplateResult | typeof nothing {
  return code.error === undefined ? nothing : renderFailure(code.error, l10n, of, () => code.retry());
}
