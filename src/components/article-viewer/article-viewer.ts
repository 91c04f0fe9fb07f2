import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ArticleBodyController} from '../../controllers/article-body-controller.js';
import {CopyController} from '../../controllers/copy-controller.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {scrollToStart} from '../../controllers/scroll-to.js';
import type {Article} from '../../core/article.js';
import {directionOf} from '../../core/locale.js';
import {HelpletArticleShowEvent} from '../../events/article-show-event.js';
import {HelpletErrorEvent} from '../../events/error-event.js';
import type {ArticleState, HelpState} from '../../store/help-state.js';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {icon} from '../../styles/icons.js';
import {messageStyles} from '../../styles/message.styles.js';
import {metaStyles} from '../../styles/meta.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {renderContact, renderContactLink} from '../shared/browse.js';
import {HelpletElement, isPlainClick} from '../shared/helplet-element.js';
import {renderFailure} from '../shared/message.js';
import {renderMeta} from '../shared/meta.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import {styles} from './article-viewer.styles.js';
import {blocksStyles} from './blocks.styles.js';
import {renderContents, renderSideContents} from './contents.js';
import {proseStyles} from './prose.styles.js';
import {renderRelated} from './related.js';

/**
 * @summary Shows one help article: title, dates, contents and its Markdown as safe HTML.
 * @tagname helplet-article-viewer
 * @slot - Shown while there is no article.
 * @slot end - After the article, before related articles.
 * @event {HelpletArticleSelectEvent} helplet-article-select - A link to another article was followed. Cancel it to show that yourself.
 * @event {HelpletArticleShowEvent} helplet-article-show - An article has been drawn.
 * @event {HelpletErrorEvent} helplet-error - The article could not be loaded.
 * @csspart article - The whole article.
 * @csspart crumbs - Where it stands.
 * @csspart heading - Its title.
 * @csspart meta - Its dates and views.
 * @csspart contents - "On this page".
 * @csspart body - Its text.
 * @csspart related - Other articles.
 * @csspart contact - The way to a person.
 * @csspart error - What stands there when it could not be loaded.
 * @cssproperty [--helplet-article-viewer-font-size] - Type size of the text.
 * @cssproperty [--helplet-article-viewer-title-size] - Type size of the title.
 * @cssproperty [--helplet-article-viewer-heading-size] - Type size of headings.
 * @cssproperty [--helplet-article-viewer-line] - Line height of the text.
 */
export class HelpletArticleViewer extends HelpletElement {
  static override readonly tag = 'helplet-article-viewer';
  static override styles = [
    tokenStyles,
    hostStyles,
    baseStyles,
    browseStyles,
    messageStyles,
    metaStyles,
    skeletonStyles,
    proseStyles,
    blocksStyles,
    styles,
  ];

  readonly #body = new ArticleBodyController(this, {
    article: () => this.#article,
    imagePrefixes: () => this.#centre?.imagePrefixes ?? [],
    l10n: this.l10n,
  });
  readonly #copy = new CopyController(this, () => this.l10n.words);
  readonly #skeleton = new DelayController(this, () => this.#waiting, {afterMs: 150, atLeastMs: 300});
  /** The state that was drawn last: opening the same article again is a new one. */
  #shown?: ArticleState;
  #shownAnchor?: string;
  #toldError: unknown;

  @query('h1') private titleElement!: HTMLElement | null;

  /** Id of the article to show. Empty: the one chosen elsewhere in the instance. */
  @property({attribute: 'article-id'}) articleId = '';
  /** `compact` for panels and columns, `page` for a page of its own with the contents beside the text. */
  @property({reflect: true}) layout: 'compact' | 'page' = 'compact';

  protected override partsOf({article, centre}: HelpState): readonly unknown[] {
    return [article, centre, this.help.store.hasList];
  }

  /** Moves focus to the article's title, so that reading starts there. */
  override focus(options?: FocusOptions): void {
    this.titleElement?.focus(options);
  }

  /** Shows an article, at a heading if one is given. */
  show(id: string, anchor?: string): void {
    this.help.store.load();
    this.help.store.openArticle(id, anchor);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('articleId') || changed.has('instance')) && this.articleId) this.show(this.articleId);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {article} = this.help.state;
    const error =
      article.status === 'error'
        ? article.error
        : this.#body.body.status === 'error'
          ? this.#body.body.error
          : undefined;
    if (error && error !== this.#toldError) this.dispatchEvent(new HelpletErrorEvent(error));
    this.#toldError = error;
    // While the skeleton has its time the article is there, but not drawn.
    if (article.status !== 'complete' || this.#body.body.status !== 'complete' || !this.titleElement) return;
    const isNew = article !== this.#shown;
    if (isNew || article.anchor !== this.#shownAnchor) this.#goTo(article.anchor, isNew);
    this.#shownAnchor = article.anchor;
    if (!isNew) return;
    this.#shown = article;
    this.dispatchEvent(new HelpletArticleShowEvent(article.id, article.article.title));
  }

  get #article(): Article | undefined {
    const {article} = this.help.state;
    return article.status === 'complete' ? article.article : undefined;
  }

  get #centre() {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  get #waiting(): boolean {
    return this.help.state.article.status === 'pending' || this.#body.body.status === 'pending';
  }

  #goTo(anchor: string | undefined, isNew: boolean): void {
    const target = anchor && (this.renderRoot as ShadowRoot).getElementById(anchor);
    const head = isNew ? this.renderRoot.querySelector('.article') : null;
    if (target) scrollToStart(target, true);
    else if (head) scrollToStart(head, false);
  }

  readonly #onClick = (event: MouseEvent): void => {
    this.#copy.onClick(event);
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-article]');
    const id = link?.dataset.article;
    if (!id || !isPlainClick(event)) return;
    event.preventDefault();
    const anchor = link.dataset.anchor;
    if (anchor && id === this.#article?.id) this.#goTo(anchor, false);
    else this.requestArticle(id, anchor ? {anchor} : {});
  };

  readonly #retry = (): void => {
    this.#body.retry();
    this.help.store.retry('article');
  };

  protected override render(): unknown {
    const {article} = this.help.state;
    const {body} = this.#body;
    const contact = this.#centre?.contact;
    if (article.status === 'idle') return html`<slot></slot>`;
    const error = article.status === 'error' ? article.error : body.status === 'error' ? body.error : undefined;
    if (error !== undefined) {
      const way = contact ? renderContactLink(contact, this.l10n.words.contact, 'button') : nothing;
      return renderFailure(error, this.l10n, 'article', this.#retry, way);
    }
    if (article.status === 'pending' || body.status !== 'complete' || this.#skeleton.visible) {
      return html`<div class="article" aria-busy="true">
        ${this.#skeleton.visible ? html`<span class="visually-hidden" role="status">${this.l10n.words.loading}</span>${renderArticleSkeleton()}` : nothing}
      </div>`;
    }
    return this.#renderArticle(body.article, body.nodes);
  }

  #renderArticle(article: Article, nodes: Node): TemplateResult {
    const {words} = this.l10n;
    const go = (anchor: string): void => this.#goTo(anchor, false);
    return html`<div class="columns">
      <article class="article" part="article" lang=${article.locale} dir=${directionOf(article.locale)}>
        <header>
          ${this.#renderCrumbs(article)}
          <h1 part="heading" tabindex="-1">${article.title}</h1>
          ${renderMeta(article, this.l10n, 'words')}
        </header>
        ${renderContents(article, this.l10n, go)}
        <div class="prose" part="body" data-numerals=${this.l10n.numerals} @click=${this.#onClick}>${nodes}</div>
        <div class="after">
          <slot name="end"></slot>
          ${renderRelated(article, this.l10n, this.#centre?.categories ?? [], id => this.requestArticle(id))}
          ${renderContact(this.#centre?.contact, this.l10n, words.stillStuck)}
        </div>
      </article>
      ${this.layout === 'page' ? renderSideContents(article, this.l10n, go) : nothing}
    </div>`;
  }

  /** Where the article stands. The way there is a button only where a list can show it. */
  #renderCrumbs({category, topic}: Article): TemplateResult | typeof nothing {
    const {words} = this.l10n;
    const {store} = this.help;
    const crumb = (label: string, open: () => void): TemplateResult =>
      store.hasList ? html`<button type="button" @click=${open}>${label}</button>` : html`<span>${label}</span>`;
    const crumbs = [
      ...(store.hasList ? [crumb(words.home, () => store.goHome())] : []),
      ...(category ? [crumb(category, () => store.openCategory(category))] : []),
      ...(topic ? [crumb(topic, () => store.openTopic(topic))] : []),
    ];
    if (!crumbs.length) return nothing;
    return html`<nav class="crumbs" part="crumbs" aria-label=${words.breadcrumb}>
      ${crumbs.map((entry, index) => html`${index ? icon('right') : nothing}${entry}`)}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-article-viewer': HelpletArticleViewer;
  }
}
