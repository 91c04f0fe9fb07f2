import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedArticle} from '../../core/article.js';
import {articleHash} from '../../core/deep-link.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {renderArticleRow, renderGroup, renderIsolated, renderRows} from '../shared/rows.js';

/** A quiet bar that says why results are missing, or lack their excerpts. */
export function renderOfflineBar(
  read: readonly RelatedArticle[],
  {words}: LocalizeController,
  retry: () => void,
): TemplateResult {
  return html`<div class="offline" part="offline">
    ${icon('offline')}<span>${words.offline} ${read.length ? words.offlineRead : words.offlineWaits}</span>
    <button class="button" part="retry" type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}

/** What can be read without a network. */
export function renderReadBefore(
  read: readonly RelatedArticle[],
  {words}: LocalizeController,
  open: (id: string) => void,
): TemplateResult | typeof nothing {
  if (!read.length) return nothing;
  return html`<div class="ways read-before">
    ${renderGroup(
      words.recentlyRead,
      renderRows(
        read.map(({id, title}) =>
          renderArticleRow(articleHash(id), html`${topicIcon('clock')}<span>${renderIsolated(title)}</span>`, () =>
            open(id),
          ),
        ),
      ),
    )}
  </div>`;
}
