import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CopyController} from '../../controllers/copy-controller.js';
import {DwellController} from '../../controllers/dwell-controller.js';
import {LazyElementController} from '../../controllers/lazy-element-controller.js';
import {MatchesController} from '../../controllers/matches-controller.js';
import {PermalinkController} from '../../controllers/permalink-controller.js';
import type {PrintController} from '../../controllers/print-controller.js';
import {ReadingPlaces} from '../../controllers/reading-places.js';
import {SectionInViewController} from '../../controllers/section-in-view-controller.js';
import type {Article} from '../../core/article.js';
import {articleHash, safePageUrl} from '../../core/deep-link.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {HelpletArticleViewEvent} from '../../events/article-view-event.js';
import {HelpletErrorEvent} from '../../events/error-event.js';
import {allWords} from '../../i18n/later-words.js';
import {reveal, scrollToStart} from '../../page/scroll-to.js';
import type {BlockRenderers} from '../../store/help-options.js';
import type {ArticleState, HelpState} from '../../store/help-state.js';
import {reportFailure} from '../../store/report-failure.js';
import {HelpletElement, isPlainClick} from '../shared/helplet-element.js';
import {renderArticle} from './article.js';
import {isolateHeadings, listedHeadings} from './contents.js';
import {styles} from './reader.styles.js';

type OpenArticle = Extract<ArticleState, {status: 'complete'}>;

const FEEDBACK_PARTS = 'feedback, answer, thanks, feedback-form, comment, send-problem, keep, send';

/**
 * An article that is being read: its place, its marks, its way to print and to other articles. Fetched with the first
 * article, as nothing of it is needed before. It outlives its articles, so that it knows where each was left.
 * @internal
 */
export class HelpletReader extends HelpletElement {
  static override readonly tag = 'helplet-reader';
  static override styles = styles;
  /** Parts that the page can style, as `exportparts` wants them. */
  static readonly parts =
    `article, crumbs, print, heading, only-in, meta, published, updated, views, contents, body, stepper, related,
    neighbours, neighbour, group, group-label, row, contact, contact-link, ${FEEDBACK_PARTS}`;

  readonly #copy = new CopyController(this, () => allWords(this.l10n.words));
  readonly #matches = new MatchesController(this);
  readonly #permalink = new PermalinkController(this);
  /** Fetched with the first article that is printed. */
  #printer?: PrintController;
  readonly #section = new SectionInViewController(this);
  readonly #feedback = new LazyElementController(
    this,
    'helplet-feedback',
    async () => (await import('../feedback/feedback.js')).HelpletFeedback,
  );
  readonly #places = new ReadingPlaces();
  /** The link that led away from the article, for someone who comes back. */
  #leftBy?: HTMLElement;
  /** The words that led to the article, to be marked; empty where nobody searched for it. */
  #words = '';
  /** Words whose marks someone hid: they stay hidden in the articles that are read from there. */
  #hiddenWords = '';

  /** The article to show, and where to begin; undefined for none. Another object each time it is opened. */
  @property({attribute: false}) opened?: OpenArticle;
  /** Its Markdown as nodes. */
  @property({attribute: false}) nodes?: Node;
  /** `compact` for panels and columns, `page` for a page of its own with the contents beside the text. */
  @property({reflect: true}) layout: 'compact' | 'page' = 'compact';
  /** Address of the full help centre, for links to articles and headings. Empty: this page. */
  @property({attribute: false}) pageUrl = '';
  /** Draws code blocks of some languages. Default: those of the instance. */
  @property({attribute: false}) blocks?: BlockRenderers;
  /** False while it is out of sight: the time that the article is read is not counted then. */
  @property({attribute: false}) active = true;

  constructor() {
    super();
    new DwellController(this, () => (this.active ? this.opened?.id : undefined));
  }

  protected override partsOf({centre}: HelpState): readonly unknown[] {
    return [centre, this.help.store.hasList];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('opened')) {
      if (this.opened) this.#words = this.#wordsToMark;
      else this.#matches.clear();
    }
    if (this.opened && this.#centre?.feedback) this.#feedback.load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {opened} = this;
    if (!opened) return;
    const isNew = changed.has('opened');
    const isDrawnAnew = changed.has('nodes');
    if (isDrawnAnew) {
      this.#addressLinks(opened.article);
      isolateHeadings(opened.article, this.#root);
      void this.#drawBlocks();
    }
    if (isNew && !this.#returnTo(opened)) this.#goTo(opened.anchor, true);
    if (isNew || isDrawnAnew) this.#markMatches(opened);
    if (isNew) this.dispatchEvent(new HelpletArticleViewEvent(opened.id, opened.article.title));
  }

  get #root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get #title(): HTMLElement | null {
    return this.#root.querySelector('h1');
  }

  get #centre(): HelpCentre | undefined {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  #goTo(anchor: string | undefined, isNew: boolean): void {
    const target = anchor && this.#root.getElementById(anchor);
    const head = isNew ? this.#root.querySelector('.article') : null;
    if (target) {
      reveal(target);
      scrollToStart(target, true);
      this.#section.choose(anchor);
    } else if (head) scrollToStart(head, false);
  }

  readonly #goToHeading = (anchor: string): void => {
    this.#goTo(anchor, false);
    this.help.store.noteAnchor(anchor);
  };

  /** Gives links their addresses, which lead to the help centre in new tabs and when copied, and watches the headings. */
  #addressLinks(article: Article): void {
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('.prose a[data-article]')) {
      const {article: id = '', anchor} = link.dataset;
      link.setAttribute('href', this.#addressOf(id, anchor));
    }
    this.#section.watch(listedHeadings(article, this.#root));
  }

  readonly #addressOf = (id: string, anchor?: string): string => safePageUrl(this.pageUrl) + articleHash(id, anchor);

  /** Lets the page draw what it knows to draw: diagrams, formulas. */
  async #drawBlocks(): Promise<void> {
    const {blocks = this.help.store.options.blocks} = this;
    if (!blocks || !this.#root.querySelector('.code')) return;
    // Without a network, code stays code.
    const code = await import('../../controllers/draw-blocks.js').catch(() => undefined);
    await code?.drawBlocks(this.#root, blocks, error => {
      reportFailure(error);
      this.dispatchEvent(new HelpletErrorEvent(error));
    });
  }

  /** Scrolls an article that someone came back to, to where it was left. */
  #returnTo({id, returned}: OpenArticle): boolean {
    const links = [...this.#root.querySelectorAll<HTMLAnchorElement>('.columns a[href]')];
    // Some stand twice, and one of them is out of sight.
    const place =
      returned &&
      this.#places.returnTo(
        id,
        this,
        links.filter(link => link.getClientRects().length > 0),
      );
    this.#leftBy = place ? place.link : undefined;
    return Boolean(place);
  }

  /** What the article was found by; not what happens to stand in the search box when it is opened from elsewhere. */
  get #wordsToMark(): string {
    const {query, previousView} = this.help.state;
    if (previousView === 'results') this.#hiddenWords = '';
    const words = query.trim();
    return previousView === 'home' || words === this.#hiddenWords ? '' : words;
  }

  #markMatches({article, anchor}: OpenArticle): void {
    const text = this.#root.querySelector('.prose');
    if (!text || !this.#words || this.#words === this.#hiddenWords) return;
    const from = anchor ? this.#root.getElementById(anchor) : null;
    this.#matches.mark({
      root: text,
      query: this.#words,
      ...(from ? {from} : {}),
      find: (texts, signal) => this.help.store.highlight(texts, article.locale, signal),
    });
  }

  /** Follows a link to another article; the place that it is left at is remembered. */
  #follow(link: HTMLAnchorElement, id: string, anchor?: string): void {
    if (this.opened) this.#places.leave(this.opened.id, this, link);
    this.requestArticle(id, anchor ? {anchor} : {});
  }

  readonly #onClick = (event: MouseEvent): void => {
    this.#copy.onClick(event);
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-article]');
    const id = link?.dataset.article;
    if (!id || !isPlainClick(event)) return;
    event.preventDefault();
    const {anchor} = link.dataset;
    if (!anchor || id !== this.opened?.id) {
      this.#follow(link, id, anchor);
      return;
    }
    this.#goToHeading(anchor);
    if (link.classList.contains('anchor')) void this.#permalink.copy(link);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.altKey && by && this.#matches.count) this.#matches.step(by);
    else if (event.altKey || event.key !== 'Escape' || !this.clearMatches()) return;
    event.preventDefault();
  };

  /** Moves focus to the article's title, or to the link that led away from it. */
  override focus(options?: FocusOptions): void {
    (this.#leftBy ?? this.#title)?.focus(options);
  }

  /** Hides the marks of the query. Returns false when there are none. */
  clearMatches(): boolean {
    const hadFocus = this.#root.activeElement?.closest('.stepper');
    const cleared = this.#matches.clear();
    if (cleared) this.#hiddenWords = this.#words;
    // Focus would be lost with the button.
    if (hadFocus) this.#title?.focus({preventScroll: true});
    return cleared;
  }

  /** Opens the print dialog with the article alone in it. */
  async print(): Promise<void> {
    const element = this.#root.querySelector<HTMLElement>('.article');
    const title = this.#title?.textContent;
    // The tokens come from the element around this one.
    const roots = [this.getRootNode() as ShadowRoot, this.#root];
    const sheets = roots.flatMap(({adoptedStyleSheets}) => adoptedStyleSheets);
    if (!element || !title) return;
    // Without a network nothing is printed; the next press tries again.
    const code = await import('../../controllers/print-controller.js').catch(() => undefined);
    if (!code) return;
    this.#printer ??= new code.PrintController(this, () => this.renderRoot);
    await this.#printer.print({title, element, sheets});
  }

  protected override render(): unknown {
    const {opened, nodes} = this;
    if (!opened || !nodes) return nothing;
    const {article} = opened;
    return renderArticle({
      article,
      nodes,
      layout: this.layout,
      l10n: this.l10n,
      store: this.help.store,
      centre: this.#centre,
      matches: this.#matches,
      // Room for the stepper from the beginning: nothing shall move when it comes.
      stepped: this.#words !== '' && this.#words !== this.#hiddenWords && !this.#matches.isEmpty,
      current: this.#section.anchor,
      notice: this.#permalink.copied ? allWords(this.l10n.words).linkCopied : '',
      feedback: this.#centre?.feedback && this.#feedback.isDefined ? this.#renderFeedback(article) : nothing,
      addressOf: this.#addressOf,
      go: this.#goToHeading,
      open: (id, link) => this.#follow(link, id),
      print: () => this.print(),
      hideMatches: () => this.clearMatches(),
      onClick: this.#onClick,
      onKeydown: this.#onKeydown,
    });
  }

  #renderFeedback({id}: Article): TemplateResult {
    return html`<helplet-feedback
      exportparts=${FEEDBACK_PARTS}
      .instance=${this.instance}
      .articleId=${id}
    ></helplet-feedback>`;
  }
}
