import {html, nothing, type TemplateResult} from 'lit';
import type {Article, RelatedArticle} from '../../core/article.js';
import type {Group} from '../../core/bundle.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';
import {renderGroup} from '../shared/browse.js';
import {isPlainClick} from '../shared/helplet-element.js';
import {kindOf} from '../shared/kind.js';

export interface OtherArticlesView {
  readonly article: Article;
  readonly l10n: LocalizeController;
  readonly categories: readonly Group[];
  readonly addressOf: (id: string) => string;
  readonly open: (id: string, link: HTMLAnchorElement) => void;
}

/** Articles about the same, as the author named them or as they were found when the bundle was built. */
export function renderRelated(view: OtherArticlesView): TemplateResult | typeof nothing {
  const {related = []} = view.article;
  if (!related.length) return nothing;
  return renderGroup(
    view.l10n.words.related,
    html`<ul class="rows" role="list" part="related">
      ${related.map(
        ({id, title, category}) => html`<li>
          <a class="row" href=${view.addressOf(id)} @click=${opens(view, id)}
            >${icon(kindOf(category, view.categories))}<span>${title}</span></a
          >
        </li>`,
      )}
    </ul>`,
  );
}

/** The articles before and after it in its category. */
export function renderNeighbours(view: OtherArticlesView): TemplateResult | typeof nothing {
  const {category, previous, next} = view.article;
  if (!previous && !next) return nothing;
  const {words} = view.l10n;
  return html`<nav class="neighbours" part="neighbours" aria-label=${category ? words.moreIn(category) : words.moreArticles}>
    ${previous ? renderNeighbour(view, previous, 'previous') : nothing}
    ${next ? renderNeighbour(view, next, 'next') : nothing}
  </nav>`;
}

function renderNeighbour(
  view: OtherArticlesView,
  {id, title}: RelatedArticle,
  side: 'previous' | 'next',
): TemplateResult {
  const {previousArticle, nextArticle} = view.l10n.words;
  return html`<a class=${side} part="neighbour" href=${view.addressOf(id)} rel=${side === 'next' ? 'next' : 'prev'} @click=${opens(view, id)}>
    <span class="label">${icon(side === 'next' ? 'right' : 'left', 's')}${side === 'next' ? nextArticle : previousArticle}</span>
    <span>${title}</span>
  </a>`;
}

function opens({open}: OtherArticlesView, id: string): (event: MouseEvent) => void {
  return event => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    open(id, event.currentTarget as HTMLAnchorElement);
  };
}
