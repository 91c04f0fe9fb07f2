import {html, nothing, type TemplateResult} from 'lit';
import type {MatchesController} from '../../controllers/matches-controller.js';
import type {Article} from '../../core/article.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {directionOf, languageName} from '../../core/locale.js';
import {fill} from '../../core/messages.js';
import {allWords} from '../../i18n/later-words.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Translation} from '../../i18n/translation.js';
import type {HelpStore} from '../../store/help-store.js';
import {readerIcon} from '../../styles/reader-icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {renderContact} from '../shared/contact-link.js';
import {renderMeta} from '../shared/meta.js';
import {renderIsolated} from '../shared/rows.js';
import {renderContents, renderSideContents} from './contents.js';
import {renderNeighbours, renderRelated} from './related.js';
import {renderFloor} from './stepper.js';

export interface ArticleView {
  readonly article: Article;
  /** The rendered Markdown. */
  readonly nodes: Node;
  readonly layout: 'compact' | 'page';
  readonly l10n: LocalizeController;
  readonly store: HelpStore;
  readonly centre: HelpCentre | undefined;
  readonly matches: MatchesController;
  /** Whether the stepper has a place below the text. */
  readonly stepped: boolean;
  /** Anchor of the heading that is being read. */
  readonly current: string | undefined;
  /** A word about what was just done, or empty. */
  readonly notice: string;
  /** The drawn question whether it helped, where answers are wanted. */
  readonly feedback: unknown;
  readonly addressOf: (id: string, anchor?: string) => string;
  /** Goes to a heading. */
  readonly go: (anchor: string) => void;
  /** Opens another article. */
  readonly open: (id: string, link: HTMLAnchorElement) => void;
  readonly print: () => void;
  readonly hideMatches: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** An article from its crumbs to the way to a person. Our own words in it say what language they are. */
export function renderArticle(view: ArticleView): TemplateResult {
  const {article, l10n, centre, matches} = view;
  const {spoken} = l10n;
  const words = allWords(l10n.words);
  const others = {...view, categories: centre?.categories ?? []};
  return html`<div class="columns" @keydown=${view.onKeydown}>
    <div class="reading ${view.stepped ? 'stepped' : ''}">
      <article class="article" part="article" lang=${article.locale} dir=${directionOf(article.locale)}>
        <header>
          <div class="place">
            ${renderCrumbs(article, words, view.store)}
            <button
              class="icon-button print"
              part="print"
              type="button"
              lang=${spoken}
              aria-label=${words.print}
              @click=${view.print}
            >${readerIcon('print', 's')}</button>
          </div>
          <h1 part="heading" tabindex="-1">${renderIsolated(article.title)}</h1>
          <div lang=${spoken}>${renderMeta(article, l10n, 'words')}${renderLanguage(article, centre, l10n)}</div>
        </header>
        ${renderContents(view)}
        <div class="prose" part="body" data-numerals=${l10n.numerals} @click=${view.onClick}>${view.nodes}</div>
        <div class="after" lang=${spoken}>
          <slot name="end"></slot>
          ${view.feedback}${renderRelated(others)}${renderNeighbours(others)}<slot name="contact">${renderContact(centre?.contact, l10n, words.stillStuck)}</slot>
        </div>
      </article>
      ${renderFloor(matches, l10n, view.notice, view.hideMatches)}
    </div>
    ${view.layout === 'page' ? html`<div class="side">${renderSideContents(view)}${renderRelated(others)}</div>` : nothing}
  </div>`;
}

/** What language an article is in that has no translation into the one of the help centre. */
function renderLanguage(
  {locale}: Article,
  centre: HelpCentre | undefined,
  {words, spoken, direction}: LocalizeController,
): TemplateResult | typeof nothing {
  const isTranslated = !centre || centre.locale === locale;
  if (isTranslated) return nothing;
  return html`<p class="only-in" part="only-in" dir=${direction}>${fill(allWords(words).onlyIn, {language: languageName(locale, spoken)})}</p>`;
}

/** Where the article stands. The way there is a button only where a list can show it. */
function renderCrumbs(
  {category, topic}: Article,
  words: Translation,
  store: HelpStore,
): TemplateResult | typeof nothing {
  const crumb = (label: string, open: () => void): TemplateResult =>
    store.hasList
      ? html`<button type="button" @click=${open}>${renderIsolated(label)}</button>`
      : html`<span>${renderIsolated(label)}</span>`;
  const crumbs = [
    ...(store.hasList ? [crumb(words.home, () => store.goHome())] : []),
    ...(category ? [crumb(category, () => store.search.openCategory(category))] : []),
    ...(topic ? [crumb(topic, () => store.search.openTopic(topic))] : []),
  ];
  if (!crumbs.length) return nothing;
  return html`<nav class="crumbs" part="crumbs" aria-label=${words.breadcrumb}>
    ${crumbs.map((entry, index) => html`${index ? topicIcon('right') : nothing}${entry}`)}
  </nav>`;
}
