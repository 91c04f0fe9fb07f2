import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../core/article.js';
import type {Group} from '../../core/bundle.js';
import {articleHash} from '../../core/deep-link.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';
import {renderGroup} from '../shared/browse.js';
import {isPlainClick} from '../shared/helplet-element.js';
import {kindOf} from '../shared/kind.js';

/** Articles that the author named as related. */
export function renderRelated(
  {related = []}: Article,
  {words}: LocalizeController,
  categories: readonly Group[],
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (!related.length) return nothing;
  return renderGroup(
    words.related,
    html`<ul class="rows" role="list" part="related">
      ${related.map(({id, title, category}) => {
        const open = (event: MouseEvent): void => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          choose(id);
        };
        return html`<li>
          <a class="row" href=${articleHash(id)} @click=${open}>${icon(kindOf(category, categories))}<span>${title}</span></a>
        </li>`;
      })}
    </ul>`,
  );
}
