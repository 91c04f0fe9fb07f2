import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {PanelMode} from './panel-options.js';
import {type PanelView, renderCard, renderPage} from './panel-view.js';

export interface PanelShell {
  readonly mode: PanelMode;
  readonly l10n: LocalizeController;
  readonly title: string;
  /** What stands in it; nothing before it is first opened. */
  readonly view: PanelView | undefined;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onCancel: (event: Event) => void;
  readonly onClose: (event: Event) => void;
  readonly onQuery: () => void;
  readonly onArticleSelect: () => void;
}

/** What is around the views: a page's column, a section where the panel stands, or a dialog above the page. */
export function renderShell(shell: PanelShell): TemplateResult {
  const {mode, l10n, title, view, onKeydown, onCancel, onClose, onQuery, onArticleSelect} = shell;
  const {locale, direction} = l10n;
  if (mode === 'page') {
    return html`<div
      class="page"
      part="panel"
      lang=${locale}
      dir=${direction}
      @keydown=${onKeydown}
      @helplet-query=${onQuery}
      @helplet-article-select=${onArticleSelect}
    >
      ${view ? renderPage(view) : nothing}
    </div>`;
  }
  if (mode === 'inline') {
    return html`<section
      class="panel inline"
      part="panel"
      aria-label=${title}
      lang=${locale}
      dir=${direction}
      @keydown=${onKeydown}
      @helplet-article-select=${onArticleSelect}
    >
      ${view ? renderCard(view) : nothing}
    </section>`;
  }
  return html`<dialog
    class="panel floating ${mode}"
    part="panel"
    tabindex="-1"
    aria-label=${title}
    lang=${locale}
    dir=${direction}
    @keydown=${onKeydown}
    @cancel=${onCancel}
    @close=${onClose}
    @helplet-article-select=${onArticleSelect}
  >
    ${view ? renderCard(view) : nothing}
  </dialog>`;
}
