import {html, nothing, type TemplateResult} from 'lit';
import type {Article, RelatedArticle} from '../../core/article.js';
import type {Group} from '../../core/bundle.js';
import {fill} from '../../core/messages.js';
import {allWords} from '../../i18n/later-words.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {readerIcon} from '../../styles/reader-icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {kindOf, onPlainClick, renderArticleRow, renderGroup, renderIsolated} from '../shared/rows.js';

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
    allWords(view.l10n.words).related,
    html`<ul class="rows" role="list" part="related">
      ${related.map(({id, title, category}) =>
        renderArticleRow(
          view.addressOf(id),
          html`${topicIcon(kindOf(category, view.categories))}<span>${renderIsolated(title)}</span>`,
          link => view.open(id, link),
        ),
      )}
    </ul>`,
  );
}

/** The articles before and after it in its category. */
export function renderNeighbours(view: OtherArticlesView): TemplateResult | typeof nothing {
  const {category, previous, next} = view.article;
  if (!previous && !next) return nothing;
  const words = allWords(view.l10n.words);
  return html`<nav class="neighbours" part="neighbours" aria-label=${category ? fill(words.moreIn, {category}) : words.moreArticles}>
    ${previous ? renderNeighbour(view, previous, 'previous') : nothing}
    ${next ? renderNeighbour(view, next, 'next') : nothing}
  </nav>`;
}

function renderNeighbour(
  {l10n, addressOf, open}: OtherArticlesView,
  {id, title}: RelatedArticle,
  side: 'previous' | 'next',
): TemplateResult {
  const {previousArticle, nextArticle} = allWords(l10n.words);
  const isNext = side === 'next';
  return html`<a
    class=${side}
    part="neighbour"
    href=${addressOf(id)}
    rel=${isNext ? 'next' : 'prev'}
    @click=${onPlainClick(link => open(id, link))}
  >
    <span class="label">${readerIcon(isNext ? 'right' : 'left', 's')}${isNext ? nextArticle : previousArticle}</span>
    <span>${renderIsolated(title)}</span>
  </a>`;
}
