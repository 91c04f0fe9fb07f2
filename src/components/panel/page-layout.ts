import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../core/messages.js';
import {icon} from '../../styles/icons.js';
import {renderContactLink} from '../shared/contact-link.js';
import type {BarView} from './bar-and-foot.js';
import {
  centreOf,
  type DrawnPanel,
  isFilled,
  type PanelView,
  renderContactForm,
  renderHome,
  renderLanguages,
  renderList,
  renderTop,
  renderViewer,
  SEARCH_PARTS,
  titleOf,
} from './layouts.js';

export {pageStyles} from './page.styles.js';

/** The panel as a page of its own: the page scrolls, not a view. */
export function renderPage(panel: DrawnPanel, view: PanelView): TemplateResult {
  const {state, l10n, viewFocus} = view;
  const current = state.view;
  const title = titleOf(panel, view);
  const contact = centreOf(view)?.contact;
  const link = renderContactLink(contact, l10n.words.contact, 'link link-row');
  const hasNav = isFilled(panel, 'nav') || isFilled(panel, 'contact');
  const backLink = renderBackLink({state, l10n, back: () => panel.back()});
  return html`<header class="site">
      <div class="wrap">
        <button class="name" type="button" @click=${() => panel.home()}>
          <span class="logo" part="logo" aria-hidden="true"><slot name="logo">${icon('help')}</slot></span>
          <span part="title">${title}</span>
        </button>
        ${
          current === 'article'
            ? html`<helplet-search-box class="compact" exportparts=${SEARCH_PARTS} size="compact" popup="none" .instance=${panel.instance}></helplet-search-box>`
            : nothing
        }
        <nav part="nav" aria-label=${title} ?hidden=${!contact && !hasNav}>
          <slot name="nav"></slot>
          ${current === 'article' ? link : html`<slot name="contact">${link}</slot>`}
        </nav>
        ${renderLanguages(panel, view)}
      </div>
    </header>
    <slot name="header"></slot>
    <main class="wrap" tabindex="-1" data-motion=${viewFocus.motion || nothing}>
      <div class=${current === 'home' ? 'hero' : 'lead'} ?hidden=${current === 'article' || current === 'contact'}>
        ${renderTop(panel, view, 'none', 'large')}
      </div>
      <div ?hidden=${current !== 'home'}>${renderHome(panel, view, 'page')}</div>
      <div ?hidden=${current !== 'results'}>${renderList(panel, view, 'page')}</div>
      <div class="reader" ?hidden=${current !== 'article'}>${backLink}${renderViewer(panel, view, 'page')}</div>
      <div ?hidden=${current !== 'contact'}>
        ${current === 'contact' ? backLink : nothing}${renderContactForm(panel, view)}
      </div>
    </main>
    <slot name="footer"></slot>`;
}

/** The way back from an article of the page mode, which has no bar. */
function renderBackLink({
  state,
  l10n,
  back,
}: Pick<BarView, 'state' | 'l10n' | 'back'>): TemplateResult | typeof nothing {
  if (!state.previousView || (state.view === 'article' && state.previousView === 'home')) return nothing;
  const {words} = l10n;
  const query = state.query.trim();
  const place = state.previousView === 'results' && query ? fill(words.resultsFor, {query}) : words.back;
  return html`<button class="link link-row back" part="back" type="button" @click=${back}>${icon('back', 's')}${place}</button>`;
}
