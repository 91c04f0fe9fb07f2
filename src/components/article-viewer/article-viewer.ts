import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ArticleBodyController} from '../../controllers/article-body-controller.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {LazyElementController} from '../../controllers/lazy-element-controller.js';
import {MoveController} from '../../controllers/move-controller.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {HelpletErrorEvent} from '../../events/error-event.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {BlockRenderers} from '../../store/help-options.js';
import type {HelpState} from '../../store/help-state.js';
import type {HelpletReader} from '../reader/reader.js';
import {renderContactLink} from '../shared/contact-link.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderArticleSkeleton, renderFailure} from '../shared/placeholders.js';
import {styles} from './article-viewer.styles.js';

/**
 * @summary Shows one help article: title, dates, contents and its Markdown as safe HTML.
 * @tagname helplet-article-viewer
 * @slot - Shown while there is no article.
 * @slot end - After the article, before related articles.
 * @slot contact - In place of the way to a person.
 * @event {HelpletArticleSelectEvent} helplet-article-select - A visitor followed a link to another article. Cancel the event to show it yourself.
 * @event {HelpletArticleViewEvent} helplet-article-view
 * @event {HelpletArticleCloseEvent} helplet-article-close
 * @event {HelpletErrorEvent} helplet-error - The article could not be loaded, or the page could not draw a code block in it.
 * @csspart article - The whole article.
 * @csspart crumbs - Where it stands.
 * @csspart heading - Its title.
 * @csspart only-in - What language it is in, where it has no translation.
 * @csspart meta - Its dates and views.
 * @csspart contents - "On this page".
 * @csspart body - Its text.
 * @csspart stepper - The way from match to match.
 * @csspart print - The button that prints the article.
 * @csspart related - Other articles.
 * @csspart neighbours - The articles before and after it in its category.
 * @csspart neighbour - One of them.
 * @csspart contact - The way to a person.
 * @csspart contact-link - The link in it.
 * @csspart feedback - The question whether the article helped.
 * @csspart error - What stands there when it could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssproperty [--helplet-article-viewer-font-size] - Type size of the text.
 * @cssproperty [--helplet-article-viewer-title-size] - Type size of the title.
 * @cssproperty [--helplet-article-viewer-heading-size] - Type size of headings.
 * @cssproperty [--helplet-article-viewer-line] - Line height of the text.
 */
export class HelpletArticleViewer extends HelpletElement {
  static override readonly tag = 'helplet-article-viewer';
  /** @internal */
  static readonly parts =
    'article, crumbs, print, heading, only-in, meta: article-meta, published, updated, views, contents, body: article-body, stepper, related, neighbours, neighbour, group, group-label, row, contact, contact-link, feedback, answer, thanks, feedback-form, comment, send-problem, keep, send, error, retry';
  static override styles = styles;

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
  readonly #code = new LazyElementController(
    this,
    'helplet-reader',
    async () => (await import('../reader/reader.js')).HelpletReader,
  );
  #toldError: unknown;

  /** Id of the article to show. Empty: the one chosen elsewhere in the instance. */
  @property({attribute: 'article-id'}) articleId = '';
  /** `compact` for panels and columns, `page` for a page of its own with the contents beside the text. */
  @property({reflect: true}) layout: 'compact' | 'page' = 'compact';
  /** Address of the full help centre, for links to articles and headings. Empty: this page. */
  @property({attribute: 'page-url'}) pageUrl = '';
  /** Decides where links of articles lead: the address to open instead, or undefined for none. */
  @property({attribute: false}) linkUrl?: LinkUrl;
  /** Draws code blocks of some languages, such as diagrams and formulas, in the page's own way. */
  @property({attribute: false}) blocks?: BlockRenderers;

  /** False while the article is out of sight, behind another view: the time that it is read is not counted then. */
  @property({attribute: false}) active = true;

  constructor() {
    super();
    new MoveController(this);
  }

  protected override partsOf({article, centre}: HelpState): readonly unknown[] {
    return [article, centre];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('articleId') || changed.has('instance')) && this.articleId) this.article(this.articleId);
    if (this.help.state.article.status !== 'idle') this.#code.load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const error = this.#error;
    if (error !== undefined && error !== this.#toldError) this.dispatchEvent(new HelpletErrorEvent(error));
    this.#toldError = error;
  }

  get #reader(): HelpletReader | null {
    return this.renderRoot.querySelector('helplet-reader');
  }

  get #centre(): HelpCentre | undefined {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  get #error(): unknown {
    const {article} = this.help.state;
    if (article.status === 'error') return article.error;
    return this.#body.body.status === 'error' ? this.#body.body.error : this.#code.error;
  }

  get #waiting(): boolean {
    const {status} = this.help.state.article;
    return (
      status === 'pending' || this.#body.body.status === 'pending' || (status === 'complete' && !this.#code.isDefined)
    );
  }

  readonly #retry = (): void => {
    this.#code.retry();
    this.#body.retry();
    this.help.store.retry('article');
  };

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

  /** Shows an article; `anchor` names a heading in it. */
  article(articleId: string, {anchor}: {readonly anchor?: string} = {}): void {
    this.help.store.load();
    this.help.store.openArticle(articleId, anchor);
  }

  protected override render(): unknown {
    const {article} = this.help.state;
    const {body} = this.#body;
    const isWaiting = this.#waiting || this.#skeleton.visible;
    const isRead =
      this.#error === undefined && !isWaiting && article.status === 'complete' && body.status === 'complete';
    const reader = (): TemplateResult => html`<helplet-reader
      exportparts=${this.#code.parts}
      .instance=${this.instance}
      .locale=${this.locale}
      .layout=${this.layout}
      .pageUrl=${this.pageUrl}
      .blocks=${this.blocks}
      .active=${this.active}
      .opened=${isRead ? article : undefined}
      .nodes=${isRead ? body.nodes : undefined}
      ><slot name="end" slot="end"></slot
      >${this.querySelector('[slot="contact"]') ? html`<slot name="contact" slot="contact"></slot>` : nothing}</helplet-reader
    >`;
    // It stays while there is nothing to read: it knows where each article was left.
    return html`${isRead ? nothing : this.#renderInstead()}${this.#code.isDefined ? reader() : nothing}`;
  }

  /** What stands there while no article does. */
  #renderInstead(): TemplateResult {
    const {words} = this.l10n;
    if (this.help.state.article.status === 'idle') return html`<slot></slot>`;
    if (this.#error !== undefined) {
      const way = renderContactLink(this.#centre?.contact, words.contact, 'button');
      return renderFailure(this.#error, this.l10n, 'article', this.#retry, way);
    }
    return html`<div class="article" aria-busy="true">
      <h1 class="visually-hidden">${words.loading}</h1>
      ${this.#skeleton.visible ? html`<span class="visually-hidden" role="status">${words.loading}</span>${renderArticleSkeleton()}` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-article-viewer': HelpletArticleViewer;
  }
}
