import {html, nothing, type TemplateResult} from 'lit';
import type {FloatingDialogController} from '../../controllers/floating-dialog-controller.js';
import type {LazyElementController} from '../../controllers/lazy-element-controller.js';
import type {ViewFocusController} from '../../controllers/view-focus-controller.js';
import type {PanelOptions} from '../../core/embed-options.js';
import type {HelpCentre} from '../../core/help-centre.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {BlockRenderers} from '../../store/help-options.js';
import type {HelpState} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {renderContactLink} from '../shared/contact-link.js';
import {renderArticleSkeleton, renderFailure} from '../shared/placeholders.js';
import {renderBackLink, renderBar, renderFoot} from './bar-and-foot.js';

/** What of a panel's own members is drawn. */
export interface DrawnPanel
  extends HTMLElement,
    Pick<PanelOptions, 'mode' | 'instance' | 'locale' | 'label' | 'greeting' | 'pageUrl' | 'withoutMemory'> {
  readonly linkUrl?: LinkUrl;
  readonly blocks?: BlockRenderers;
  readonly open: boolean;
  /** True for a panel that opens and closes above the page. */
  readonly isOverlay: boolean;
  home(): void;
  back(): void;
  close(): void;
}

export interface PanelView {
  /** False before it is first opened: then nothing stands in it. */
  readonly isDrawn: boolean;
  readonly state: HelpState;
  readonly l10n: LocalizeController;
  readonly dialog: FloatingDialogController;
  readonly viewFocus: ViewFocusController;
  readonly list: LazyElementController;
  readonly viewer: LazyElementController;
  readonly contactForm: LazyElementController;
  readonly undelivered: LazyElementController;
  readonly languages: LazyElementController;
  readonly focusSearch: () => void;
}

type Layout = 'compact' | 'page';

/** A page's column, a section where the panel stands, or a dialog above the page; and the views in it. */
export function renderPanel(panel: DrawnPanel, view: PanelView): TemplateResult {
  const {mode} = panel;
  const {isDrawn, l10n, dialog} = view;
  const {locale, direction} = l10n;
  if (mode === 'page') {
    return html`<div class="page" part="panel" lang=${locale} dir=${direction}>
      ${isDrawn ? renderPage(panel, view) : nothing}
    </div>`;
  }
  const title = titleOf(panel, view);
  const card = isDrawn ? renderCard(panel, view) : nothing;
  if (mode === 'inline') {
    return html`<section class="panel inline" part="panel" aria-label=${title} lang=${locale} dir=${direction}>
      ${card}
    </section>`;
  }
  return html`<dialog
    class="panel floating ${mode}"
    part="panel"
    popover="manual"
    tabindex="-1"
    aria-label=${title}
    lang=${locale}
    dir=${direction}
    @cancel=${dialog.onCancel}
    @close=${dialog.onClose}
  >
    ${card}
  </dialog>`;
}

/** The card: views lie on each other, so that each keeps its place while another one shows. */
function renderCard(panel: DrawnPanel, view: PanelView): TemplateResult {
  const {state, l10n, viewFocus} = view;
  const current = state.view;
  const bar = renderBar({
    state,
    l10n,
    title: titleOf(panel, view),
    pageUrl: panel.pageUrl,
    back: () => panel.back(),
    languages: renderLanguages(panel, view),
    close: panel.isOverlay ? () => panel.close() : undefined,
  });
  return html`${bar}
    <div class="top" ?hidden=${current === 'article' || current === 'contact'}>
      ${renderTop(panel, view, 'elsewhere', '')}
    </div>
    <div class="views" data-motion=${viewFocus.motion || nothing}>
      <div class="view scroll" ?inert=${current !== 'home'}>${renderHome(panel, view, 'compact')}</div>
      <div class="view" ?inert=${current !== 'results'}>${renderList(panel, view, 'compact')}</div>
      <div class="view scroll reader" ?inert=${current !== 'article'}>${renderViewer(panel, view, 'compact')}</div>
      <div class="view scroll" ?inert=${current !== 'contact'}>${renderContactForm(panel, view)}</div>
    </div>
    ${renderFoot(centreOf(view), state, l10n)}`;
}

/** The same as a page of its own: the page scrolls, not a view. */
function renderPage(panel: DrawnPanel, view: PanelView): TemplateResult {
  const {state, l10n, viewFocus} = view;
  const current = state.view;
  const title = titleOf(panel, view);
  const contact = centreOf(view)?.contact;
  const hasNav = panel.querySelector('[slot="nav"]') !== null;
  const backLink = renderBackLink({state, l10n, back: () => panel.back()});
  return html`<header class="site">
      <div class="wrap">
        <button class="name" type="button" @click=${() => panel.home()}>
          <span class="logo" part="logo" aria-hidden="true"><slot name="logo">${icon('help')}</slot></span>
          <span part="title">${title}</span>
        </button>
        ${
          current === 'article'
            ? html`<helplet-search-box class="compact" size="compact" popup="none" .instance=${panel.instance}></helplet-search-box>`
            : nothing
        }
        <nav part="nav" aria-label=${title} ?hidden=${!contact && !hasNav}>
          <slot name="nav"></slot>
          ${renderContactLink(contact, l10n.words.contact, 'link link-row')}
        </nav>
        ${renderLanguages(panel, view)}
      </div>
    </header>
    <main class="wrap" data-motion=${viewFocus.motion || nothing}>
      <div class=${current === 'home' ? 'hero' : 'lead'} ?hidden=${current === 'article' || current === 'contact'}>
        ${renderTop(panel, view, 'none', 'large')}
      </div>
      <div ?hidden=${current !== 'home'}>${renderHome(panel, view, 'page')}</div>
      <div ?hidden=${current !== 'results'}>${renderList(panel, view, 'page')}</div>
      <div class="reader" ?hidden=${current !== 'article'}>${backLink}${renderViewer(panel, view, 'page')}</div>
      <div ?hidden=${current !== 'contact'}>
        ${current === 'contact' ? backLink : nothing}${renderContactForm(panel, view)}
      </div>
    </main>`;
}

function renderLanguages({instance, withoutMemory}: DrawnPanel, {languages}: PanelView): unknown {
  if (!languages.isDefined) return nothing;
  return html`<helplet-language-switch
    exportparts=${languages.parts}
    .instance=${instance}
    .withoutMemory=${withoutMemory}
  ></helplet-language-switch>`;
}

function centreOf({state: {centre}}: PanelView): HelpCentre | undefined {
  return centre.status === 'complete' ? centre.centre : undefined;
}

function titleOf({label}: DrawnPanel, view: PanelView): string {
  return label || centreOf(view)?.title || view.l10n.words.help;
}

/** The question, the search box, and messages of the visitor's that no server took. */
function renderTop(
  {greeting, instance}: DrawnPanel,
  {state, l10n, undelivered}: PanelView,
  popup: 'elsewhere' | 'none',
  size: '' | 'large',
): TemplateResult {
  return html`<h1 class="greeting" part="greeting" ?hidden=${state.view !== 'home'}>${greeting || l10n.words.greeting}</h1>
    <helplet-search-box
      class="main"
      exportparts="search, input, clear, hint"
      hint="/"
      .instance=${instance}
      .popup=${popup}
      .size=${size}
    ></helplet-search-box>
    ${
      undelivered.isDefined
        ? html`<helplet-undelivered exportparts=${undelivered.parts} .instance=${instance}></helplet-undelivered>`
        : nothing
    }`;
}

function renderHome({instance, locale}: DrawnPanel, {focusSearch}: PanelView, layout: Layout): TemplateResult {
  return html`<helplet-home
    exportparts="home, notice, notice-close, recent, forget, group, group-label, row, topics, topic, all-topics, error, retry"
    .instance=${instance}
    .locale=${locale}
    .layout=${layout}
    @focus-lost=${focusSearch}
  ></helplet-home>`;
}

function renderList({instance}: DrawnPanel, view: PanelView, layout: Layout): unknown {
  return renderLazy(
    view,
    view.list,
    'search',
    () => html`<helplet-article-list
      exportparts="tabs, tab, count, toolbar, sort, results, result, title: result-title, excerpt, mark, meta, language: result-language, section, more, correction, nothing-found, error, offline, retry"
      .instance=${instance}
      .layout=${layout}
    ></helplet-article-list>`,
  );
}

function renderViewer(panel: DrawnPanel, view: PanelView, layout: Layout): unknown {
  const {instance, pageUrl, linkUrl, blocks, open, isOverlay} = panel;
  return renderLazy(
    view,
    view.viewer,
    'article',
    () => html`<helplet-article-viewer
      exportparts=${view.viewer.parts}
      .instance=${instance}
      .layout=${layout}
      .pageUrl=${pageUrl}
      .linkUrl=${linkUrl}
      .blocks=${blocks}
      .active=${(open || !isOverlay) && view.state.view === 'article'}
    ></helplet-article-viewer>`,
  );
}

function renderContactForm({instance, locale}: DrawnPanel, view: PanelView): unknown {
  return renderLazy(
    view,
    view.contactForm,
    'article',
    () => html`<helplet-contact-form
      exportparts=${view.contactForm.parts}
      .instance=${instance}
      .locale=${locale}
      .active=${view.state.view === 'contact'}
      .mayFocus=${view.viewFocus.mayFocus}
    ></helplet-contact-form>`,
  );
}

/** An element that is fetched later, or what stands there until it has come, or when it does not come. */
function renderLazy(
  {l10n}: PanelView,
  element: LazyElementController,
  of: 'search' | 'article',
  draw: () => TemplateResult,
): unknown {
  if (element.isDefined) return draw();
  if (element.error !== undefined) return renderFailure(element.error, l10n, of, () => element.retry());
  return element.isSlow ? html`<div class="waiting">${renderArticleSkeleton()}</div>` : nothing;
}
