import {html, nothing, type TemplateResult} from 'lit';
import type {FloatingDialogController} from '../../controllers/floating-dialog-controller.js';
import type {LazyCodeController, LazyElementController} from '../../controllers/lazy-element-controller.js';
import type {ViewFocusController} from '../../controllers/view-focus-controller.js';
import type {PanelOptions} from '../../core/embed-options.js';
import type {HelpCentre} from '../../core/help-centre.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {BlockRenderers, ResultExtra} from '../../store/help-options.js';
import type {HelpState} from '../../store/help-state.js';
import {renderArticleSkeleton, renderFailure} from '../shared/placeholders.js';
import {renderBar, renderFoot} from './bar-and-foot.js';

/** What of a panel's own members is drawn. */
export interface DrawnPanel
  extends HTMLElement,
    Pick<PanelOptions, 'mode' | 'instance' | 'locale' | 'label' | 'greeting' | 'pageUrl' | 'withoutMemory'> {
  readonly linkUrl?: LinkUrl;
  readonly blocks?: BlockRenderers;
  readonly resultExtra?: ResultExtra;
  readonly open: boolean;
  /** True for a panel that opens and closes above the page. */
  readonly isOverlay: boolean;
  home(): void;
  back(): void;
  close(): void;
}

/** What of a panel is fetched later. */
export interface PanelParts {
  readonly home: LazyElementController;
  readonly list: LazyElementController;
  readonly viewer: LazyElementController;
  readonly contactForm: LazyElementController;
  readonly undelivered: LazyElementController;
  readonly languages: LazyElementController;
  readonly page: LazyCodeController<{renderPage(panel: DrawnPanel, view: PanelView): TemplateResult}>;
}

export interface PanelView {
  /** False before it is first opened: then nothing stands in it. */
  readonly isDrawn: boolean;
  /** False until the box is on screen. */
  readonly hasHome: boolean;
  readonly state: HelpState;
  readonly l10n: LocalizeController;
  readonly dialog: FloatingDialogController;
  readonly viewFocus: ViewFocusController;
  readonly parts: PanelParts;
}

/** Parts of a search box that leaves its results to others. */
export const SEARCH_PARTS = 'search, input, clear, hint';

export type Layout = 'compact' | 'page';

/** A page's column, a section where the panel stands, or a dialog above the page; and the views in it. */
export function renderPanel(panel: DrawnPanel, view: PanelView): TemplateResult {
  const {mode} = panel;
  const {isDrawn, l10n, dialog, parts} = view;
  const {spoken, direction} = l10n;
  if (mode === 'page') {
    return html`<div class="page" part="panel" lang=${spoken} dir=${direction}>
      ${renderLazy(view, parts.page, 'search', ({renderPage}) => renderPage(panel, view))}
    </div>`;
  }
  const title = titleOf(panel, view);
  const card = isDrawn ? renderCard(panel, view) : nothing;
  if (mode === 'inline') {
    return html`<section class="panel inline" part="panel" tabindex="-1" aria-label=${title} lang=${spoken} dir=${direction}>
      ${card}
    </section>`;
  }
  return html`<dialog
    class="panel floating ${mode}"
    part="panel"
    popover="manual"
    tabindex="-1"
    aria-label=${title}
    lang=${spoken}
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
  return html`${bar}<slot name="header"></slot>
    <div class="top" ?hidden=${current === 'article' || current === 'contact'}>
      ${renderTop(panel, view, 'elsewhere', '')}
    </div>
    <div class="views" data-motion=${viewFocus.motion || nothing}>
      <div class="view scroll" ?inert=${current !== 'home'}>${renderHome(panel, view, 'compact')}</div>
      <div class="view" ?inert=${current !== 'results'}>${renderList(panel, view, 'compact')}</div>
      <div class="view scroll reader" ?inert=${current !== 'article'}>${renderViewer(panel, view, 'compact')}</div>
      <div class="view scroll" ?inert=${current !== 'contact'}>${renderContactForm(panel, view)}</div>
    </div>
    ${renderFoot(centreOf(view), state, l10n, isFilled(panel, 'contact'))}<slot name="footer"></slot>`;
}

/** Whether the page put something into a slot. */
export function isFilled(panel: Element, slot: string): boolean {
  return panel.querySelector(`[slot="${slot}"]`) !== null;
}

/** Hands a slot on to an element inside. An empty one would keep what that has of its own from showing. */
function forward(panel: Element, slot: string): TemplateResult | typeof nothing {
  return isFilled(panel, slot) ? html`<slot name=${slot} slot=${slot}></slot>` : nothing;
}

export function renderLanguages({instance, withoutMemory}: DrawnPanel, {parts: {languages}}: PanelView): unknown {
  if (!languages.isDefined) return nothing;
  return html`<helplet-language-switch
    exportparts=${languages.parts}
    .instance=${instance}
    .withoutMemory=${withoutMemory}
  ></helplet-language-switch>`;
}

export function centreOf({state: {centre}}: PanelView): HelpCentre | undefined {
  return centre.status === 'complete' ? centre.centre : undefined;
}

export function titleOf({label}: DrawnPanel, view: PanelView): string {
  return label || centreOf(view)?.title || view.l10n.words.help;
}

/** The question, the search box, and messages of the visitor's that no server took. */
export function renderTop(
  {greeting, instance}: DrawnPanel,
  {state, l10n, parts: {undelivered}}: PanelView,
  popup: 'elsewhere' | 'none',
  size: '' | 'large',
): TemplateResult {
  return html`<h1 class="greeting" part="greeting" ?hidden=${state.view !== 'home'}>${greeting || l10n.words.greeting}</h1>
    <helplet-search-box
      class="main"
      exportparts=${SEARCH_PARTS}
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

export function renderHome({instance, locale}: DrawnPanel, view: PanelView, layout: Layout): unknown {
  const {home} = view.parts;
  if (!view.hasHome) return nothing;
  return renderLazy(
    view,
    home,
    'search',
    () => html`<helplet-home
      exportparts=${home.parts}
      .instance=${instance}
      .locale=${locale}
      .layout=${layout}
    ></helplet-home>`,
  );
}

export function renderList(panel: DrawnPanel, view: PanelView, layout: Layout): unknown {
  const {instance, resultExtra} = panel;
  return renderLazy(
    view,
    view.parts.list,
    'search',
    () => html`<helplet-article-list
      exportparts=${view.parts.list.parts}
      .instance=${instance}
      .layout=${layout}
      .resultExtra=${resultExtra}
      >${forward(panel, 'empty')}</helplet-article-list
    >`,
  );
}

export function renderViewer(panel: DrawnPanel, view: PanelView, layout: Layout): unknown {
  const {instance, pageUrl, linkUrl, blocks, open, isOverlay} = panel;
  return renderLazy(
    view,
    view.parts.viewer,
    'article',
    () => html`<helplet-article-viewer
      exportparts=${view.parts.viewer.parts}
      .instance=${instance}
      .layout=${layout}
      .pageUrl=${pageUrl}
      .linkUrl=${linkUrl}
      .blocks=${blocks}
      .active=${(open || !isOverlay) && view.state.view === 'article'}
      >${view.state.view === 'article' ? forward(panel, 'contact') : nothing}</helplet-article-viewer
    >`,
  );
}

export function renderContactForm({instance, locale}: DrawnPanel, view: PanelView): unknown {
  return renderLazy(
    view,
    view.parts.contactForm,
    'article',
    () => html`<helplet-contact-form
      exportparts=${view.parts.contactForm.parts}
      .instance=${instance}
      .locale=${locale}
      .active=${view.state.view === 'contact'}
      .mayFocus=${view.viewFocus.mayFocus}
    ></helplet-contact-form>`,
  );
}

/** What is fetched later, or what stands there until it has come, or when it does not come. */
function renderLazy<Code>(
  {l10n}: PanelView,
  part: LazyCodeController<Code>,
  of: 'search' | 'article',
  draw: (code: Code) => TemplateResult,
): unknown {
  if (part.code) return draw(part.code);
  if (part.error !== undefined) return renderFailure(part.error, l10n, of, () => part.retry());
  return part.isSlow ? html`<div class="waiting">${renderArticleSkeleton()}</div>` : nothing;
}
