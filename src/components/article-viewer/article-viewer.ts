import {adoptStyles, type CSSResultGroup, type CSSResultOrNative, html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {ArticleBodyController} from '../../controllers/article-body-controller.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {HelpletArticleShowEvent} from '../../events/article-show-event.js';
import {HelpletErrorEvent} from '../../events/error-event.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {HelpState} from '../../store/help-state.js';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {metaStyles} from '../../styles/meta.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {renderContactLink} from '../shared/browse.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderFailure} from '../shared/message.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import {styles} from './article-viewer.styles.js';
import type {Reader} from './reader.js';

/**
 * @summary Shows one help article: title, dates, contents and its Markdown as safe HTML.
 * @tagname helplet-article-viewer
 * @slot - Shown while there is no article.
 * @slot end - After the article, before related articles.
 * @event {HelpletArticleSelectEvent} helplet-article-select - A link to another article was followed. Cancel it to show that yourself.
 * @event {HelpletArticleShowEvent} helplet-article-show - An article has been drawn.
 * @event {HelpletArticleCloseEvent} helplet-article-close - The article went out of view.
 * @event {HelpletErrorEvent} helplet-error - The article could not be loaded.
 * @csspart article - The whole article.
 * @csspart crumbs - Where it stands.
 * @csspart heading - Its title.
 * @csspart meta - Its dates and views.
 * @csspart contents - "On this page".
 * @csspart body - Its text.
 * @csspart stepper - The way from match to match.
 * @csspart print - The button that prints the article.
 * @csspart related - Other articles.
 * @csspart neighbours - The articles before and after it in its category.
 * @csspart neighbour - One of them.
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
    styles,
  ];

  readonly #body = new ArticleBodyController(this, {
    article: () => {
      const {article} = this.help.state;
      return article.status === 'complete' ? article.article : undefined;
    },
    imagePrefixes: () => this.#centre?.imagePrefixes ?? [],
    mediaHosts: () => this.#centre?.mediaHosts,
    linkUrl: url => (this.linkUrl ? this.linkUrl(url) : url),
    l10n: this.l10n,
  });
  readonly #skeleton = new DelayController(this, () => this.#waiting, {afterMs: 150, atLeastMs: 300});
  /** What shows an article, once there is one. */
  #reader?: Reader;
  #readerLoading = false;
  #readerError: unknown;
  #toldError: unknown;

  /** Id of the article to show. Empty: the one chosen elsewhere in the instance. */
  @property({attribute: 'article-id'}) articleId = '';
  /** `compact` for panels and columns, `page` for a page of its own with the contents beside the text. */
  @property({reflect: true}) layout: 'compact' | 'page' = 'compact';
  /** Address of the full help centre, for links to articles and headings. Empty: this page. */
  @property({attribute: 'page-url'}) pageUrl = '';
  /** Decides where links of articles lead: the address to open instead, or undefined for none. */
  @property({attribute: false}) linkUrl?: LinkUrl;

  /** False while the article is out of sight, behind another view: the time that it is read is not counted then. */
  @property({attribute: false}) active = true;

  protected override partsOf({article, centre}: HelpState): readonly unknown[] {
    return [article, centre, this.help.store.hasList];
  }

  /** Moves focus to where reading starts: the article's title, or the link that led away from it. */
  override focus(options?: FocusOptions): void {
    this.#reader?.focus(options);
  }

  /** Hides the marks of the query, and what steps through them. Returns false when there are none. */
  clearMatches(): boolean {
    return this.#reader?.clearMatches() ?? false;
  }

  /** Opens the print dialog with the article alone in it. */
  async print(): Promise<void> {
    await this.#reader?.print();
  }

  /** Shows an article, at a heading if one is given. */
  show(id: string, anchor?: string): void {
    this.help.store.load();
    this.help.store.openArticle(id, anchor);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('articleId') || changed.has('instance')) && this.articleId) this.show(this.articleId);
    const {article} = this.help.state;
    this.#reader?.prepare(article);
    if (article.status !== 'idle' && !this.#reader && this.#readerError === undefined) void this.#loadReader();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const error = this.#error;
    if (error !== undefined && error !== this.#toldError) this.dispatchEvent(new HelpletErrorEvent(error));
    this.#toldError = error;
    const {article} = this.help.state;
    const {body} = this.#body;
    // While the skeleton has its time the article is there, but not drawn.
    if (article.status !== 'complete' || body.status !== 'complete' || error !== undefined || this.#waiting) return;
    if (this.#skeleton.visible || !this.#reader?.drawn(article, body)) return;
    this.dispatchEvent(new HelpletArticleShowEvent(article.id, article.article.title));
  }

  get #centre() {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  get #error(): unknown {
    const {article} = this.help.state;
    if (article.status === 'error') return article.error;
    return this.#body.body.status === 'error' ? this.#body.body.error : this.#readerError;
  }

  get #waiting(): boolean {
    const {status} = this.help.state.article;
    return status === 'pending' || this.#body.body.status === 'pending' || (status === 'complete' && !this.#reader);
  }

  /** Style sheets of what was fetched later, in the order in which it came. */
  readonly #lateStyles: CSSResultOrNative[] = [];

  #adopt(styles: CSSResultGroup): void {
    const {elementStyles, finalizeStyles} = HelpletArticleViewer;
    this.#lateStyles.push(...finalizeStyles(styles));
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#lateStyles]);
  }

  async #loadReader(): Promise<void> {
    if (this.#readerLoading) return;
    this.#readerLoading = true;
    try {
      const {Reader, readerStyles} = await import('./reader.js');
      this.#adopt(readerStyles);
      this.#reader = new Reader(this, {
        help: this.help,
        l10n: this.l10n,
        centre: () => this.#centre,
        adopt: styles => this.#adopt(styles),
        request: (id, details) => this.requestArticle(id, details),
      });
      this.#reader.prepare(this.help.state.article);
    } catch (error) {
      this.#readerError = error;
    }
    this.#readerLoading = false;
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    this.#readerError = undefined;
    this.#body.retry();
    this.help.store.retry('article');
  };

  protected override render(): unknown {
    const {article} = this.help.state;
    const {body} = this.#body;
    const contact = this.#centre?.contact;
    if (article.status === 'idle') return html`<slot></slot>`;
    if (this.#error !== undefined) {
      const way = contact ? renderContactLink(contact, this.l10n.words.contact, 'button') : nothing;
      return renderFailure(this.#error, this.l10n, 'article', this.#retry, way);
    }
    if (this.#reader && article.status === 'complete' && body.status === 'complete' && !this.#skeleton.visible) {
      return this.#reader.render(body);
    }
    return html`<div class="article" aria-busy="true">
      ${this.#skeleton.visible ? html`<span class="visually-hidden" role="status">${this.l10n.words.loading}</span>${renderArticleSkeleton()}` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-article-viewer': HelpletArticleViewer;
  }
}
