import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedArticle} from '../../core/article.js';
import {articleHash} from '../../core/deep-link.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';
import {renderGroup} from '../shared/browse.js';
import {isPlainClick} from '../shared/helplet-element.js';

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
  const follow =
    (id: string) =>
    (event: MouseEvent): void => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      open(id);
    };
  return html`<div class="ways read-before">
    ${renderGroup(
      words.readBefore,
      html`<ul class="rows" role="list">
        ${read.map(
          ({id, title}) => html`<li>
            <a class="row" part="row" href=${articleHash(id)} @click=${follow(id)}>${icon('clock')}<span>${title}</span></a>
          </li>`,
        )}
      </ul>`,
    )}
  </div>`;
}
