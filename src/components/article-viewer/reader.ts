import type {CSSResultGroup, LitElement, TemplateResult} from 'lit';
import type {ArticleBody} from '../../controllers/article-body-controller.js';
import {CopyController} from '../../controllers/copy-controller.js';
import {DwellController} from '../../controllers/dwell-controller.js';
import type {HelpController} from '../../controllers/help-controller.js';
import {LazyPartController} from '../../controllers/lazy-part-controller.js';
import {MatchesController} from '../../controllers/matches-controller.js';
import {PermalinkController} from '../../controllers/permalink-controller.js';
import {PrintController} from '../../controllers/print-controller.js';
import {ReadingPlaces} from '../../controllers/reading-places.js';
import {scrollToStart} from '../../controllers/scroll-to.js';
import {SectionInViewController} from '../../controllers/section-in-view-controller.js';
import type {Article} from '../../core/article.js';
import {articleHash} from '../../core/deep-link.js';
import type {HelpCentre} from '../../core/help-centre.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {reveal} from '../../markdown/reveal.js';
import type {ArticleState} from '../../store/help-state.js';
import type {FeedbackSection} from '../feedback/feedback-section.js';
import {isPlainClick} from '../shared/helplet-element.js';
import {safePageUrl} from '../shared/page-url.js';
import {renderArticle} from './article-view.js';
import {blocksStyles} from './blocks.styles.js';
import {listedHeadings} from './contents.js';
import {printStyles} from './print.styles.js';
import {proseStyles} from './prose.styles.js';
import {readerStyles as ownStyles} from './reader.styles.js';
import {stepperStyles} from './stepper.styles.js';

export interface ReaderHost extends LitElement {
  readonly layout: 'compact' | 'page';
  readonly pageUrl: string;
  readonly active: boolean;
}

export interface ReaderOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  readonly centre: () => HelpCentre | undefined;
  /** Adds style sheets of a part that was fetched later. */
  readonly adopt: (styles: CSSResultGroup) => void;
  /** Asks for another article. */
  readonly request: (id: string, details: {anchor?: string}) => void;
}

type OpenArticle = Extract<ArticleState, {status: 'complete'}>;
type DrawnBody = Extract<ArticleBody, {status: 'complete'}>;

/** What an article is drawn with. */
export const readerStyles: CSSResultGroup = [proseStyles, blocksStyles, ownStyles, stepperStyles, printStyles];

/**
 * An article that is being read: its place, its marks, its way to print and to other articles. Fetched with the first
 * article, as nothing of it is needed before.
 */
export class Reader {
  readonly #host: ReaderHost;
  readonly #options: ReaderOptions;
  readonly #copy: CopyController;
  readonly #matches: MatchesController;
  readonly #permalink: PermalinkController;
  readonly #printer: PrintController;
  readonly #section: SectionInViewController;
  readonly #places = new ReadingPlaces();
  /** The state that was drawn last: opening the same article again is a new one. */
  #shown?: ArticleState;
  #shownAnchor?: string;
  #shownNodes?: Node;
  /** The link that led away from the article, for someone who comes back. */
  #leftBy?: HTMLElement;
  /** The words that led to the article, to be marked; empty where nobody searched for it. */
  #words = '';
  readonly #feedback: LazyPartController<FeedbackSection>;
  /** Words whose marks someone hid: they stay hidden in the articles that are read from there. */
  #hiddenWords = '';

  constructor(host: ReaderHost, options: ReaderOptions) {
    this.#host = host;
    this.#options = options;
    this.#copy = new CopyController(host, () => options.l10n.words);
    this.#matches = new MatchesController(host);
    this.#permalink = new PermalinkController(host);
    this.#printer = new PrintController(host, () => host.renderRoot);
    this.#section = new SectionInViewController(host);
    this.#feedback = new LazyPartController(host, async () => {
      const {FeedbackSection, feedbackSectionStyles} = await import('../feedback/feedback-section.js');
      options.adopt(feedbackSectionStyles);
      return new FeedbackSection(host, {
        help: options.help,
        l10n: options.l10n,
        target: () => options.centre()?.feedback ?? 'events',
      });
    });
    new DwellController(host, () => {
      const {article} = options.help.state;
      return host.active && article.status === 'complete' ? article.id : undefined;
    });
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #title(): HTMLElement | null {
    return this.#root.querySelector('h1');
  }

  /** Moves focus to the article's title, or to the link that led away from it. */
  focus(options?: FocusOptions): void {
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

  async print(): Promise<void> {
    const element = this.#root.querySelector<HTMLElement>('.article');
    const title = this.#title?.textContent;
    if (element && title) await this.#printer.print({title, element, sheets: this.#root.adoptedStyleSheets});
  }

  /** What is to be done before an article is drawn, or anything else in its place. */
  prepare(article: ArticleState): void {
    if (article.status !== 'complete') this.#matches.clear();
    else if (article !== this.#shown) this.#words = this.#wordsToMark;
  }

  /** What is to be done once an article is drawn. Returns true when it is another one, or opened anew. */
  drawn(article: OpenArticle, {nodes}: DrawnBody): boolean {
    const isNew = article !== this.#shown;
    const isDrawnAnew = nodes !== this.#shownNodes;
    if (isDrawnAnew) this.#addressLinks(article.article);
    const isReturn = isNew && this.#returnTo(article);
    if (!isReturn && (isNew || article.anchor !== this.#shownAnchor)) this.#goTo(article.anchor, isNew);
    if (isNew || isDrawnAnew) this.#markMatches(article);
    this.#shown = article;
    this.#shownAnchor = article.anchor;
    this.#shownNodes = nodes;
    return isNew;
  }

  render({article, nodes}: DrawnBody): TemplateResult {
    const {help, l10n, centre} = this.#options;
    return renderArticle({
      article,
      nodes,
      l10n,
      layout: this.#host.layout,
      store: help.store,
      centre: centre(),
      matches: this.#matches,
      // Room for the stepper from the beginning: nothing shall move when it comes.
      stepped: this.#words !== '' && this.#words !== this.#hiddenWords && !this.#matches.isEmpty,
      current: this.#section.anchor,
      feedback: centre()?.feedback ? this.#feedback.part?.render(article) : undefined,
      notice: this.#permalink.copied ? l10n.words.linkCopied : '',
      addressOf: this.#addressOf,
      go: anchor => this.#goToHeading(anchor),
      open: (id, link) => this.#follow(link, id),
      print: () => this.print(),
      hideMatches: () => this.clearMatches(),
      onClick: this.#onClick,
      onKeydown: this.#onKeydown,
    });
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

  #goToHeading(anchor: string): void {
    this.#goTo(anchor, false);
    this.#options.help.store.noteHeading(anchor);
  }

  /** Gives links their addresses, which lead to the help centre in new tabs and when copied, and watches the headings. */
  #addressLinks(article: Article): void {
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>('.prose a[data-article]')) {
      const {article: id = '', anchor} = link.dataset;
      link.setAttribute('href', this.#addressOf(id, anchor));
    }
    this.#section.watch(listedHeadings(article, this.#root));
  }

  readonly #addressOf = (id: string, anchor?: string): string =>
    safePageUrl(this.#host.pageUrl) + articleHash(id, anchor);

  /** Scrolls an article that someone came back to, to where it was left. */
  #returnTo({id, returned}: OpenArticle): boolean {
    const links = this.#root.querySelectorAll<HTMLAnchorElement>('.article a[href]');
    const place = returned && this.#places.returnTo(id, this.#host, links);
    this.#leftBy = place ? place.link : undefined;
    return Boolean(place);
  }

  /** What the article was found by; not what happens to stand in the search box when it is opened from elsewhere. */
  get #wordsToMark(): string {
    const {query, previousView} = this.#options.help.state;
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
      find: (texts, signal) => this.#options.help.store.highlight(texts, article.locale, signal),
    });
  }

  /** Follows a link to another article; the place that it is left at is remembered. */
  #follow(link: HTMLAnchorElement, id: string, anchor?: string): void {
    const {article} = this.#options.help.state;
    if (article.status === 'complete') this.#places.leave(article.id, this.#host, link);
    this.#options.request(id, anchor ? {anchor} : {});
  }

  readonly #onClick = (event: MouseEvent): void => {
    this.#copy.onClick(event);
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-article]');
    const id = link?.dataset.article;
    if (!id || !isPlainClick(event)) return;
    event.preventDefault();
    const {article} = this.#options.help.state;
    const {anchor} = link.dataset;
    if (!anchor || !('id' in article) || id !== article.id) {
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
}
