import {type ReactiveController, type ReactiveControllerHost, render} from 'lit';
import type {Article} from '../core/article.js';
import {allWords} from '../i18n/later-words.js';
import type {LocalizeController} from '../i18n/localize-controller.js';
import type {LinkUrl} from '../markdown/link-policy.js';
import type {RenderOptions} from '../markdown/render-article.js';
import {readerIcon} from '../styles/reader-icons.js';

export type ArticleBody =
  | {readonly status: 'idle'}
  | {readonly status: 'pending'}
  | {readonly status: 'complete'; readonly article: Article; readonly nodes: Node}
  | {readonly status: 'error'; readonly error: unknown};

export interface ArticleBodyOptions {
  readonly article: () => Article | undefined;
  readonly imagePrefixes: () => readonly string[];
  /** Hosts whose videos may be played. Default: the reader's own list. */
  readonly mediaHosts?: () => readonly string[] | undefined;
  /** Where links lead, when the host has a word in it. */
  readonly linkUrl?: LinkUrl;
  readonly l10n: LocalizeController;
}

/** Renders the Markdown of the host's article. The renderer is fetched with the first article. */
export class ArticleBodyController implements ReactiveController {
  body: ArticleBody = {status: 'idle'};
  readonly #host: ReactiveControllerHost;
  readonly #options: ArticleBodyOptions;
  #rendered?: Article;
  #setting?: string;
  #rendering?: AbortController;

  constructor(host: ReactiveControllerHost, options: ArticleBodyOptions) {
    this.#host = host;
    host.addController(this);
    this.#options = options;
  }

  hostUpdate(): void {
    const article = this.#options.article();
    // Words and image rules may arrive after the article.
    const {l10n, imagePrefixes, mediaHosts} = this.#options;
    const setting = JSON.stringify([l10n.words.locale, imagePrefixes(), mediaHosts?.()]);
    if (article === this.#rendered && setting === this.#setting) return;
    // Drawn once more for other words, it stays where it is meanwhile.
    if (article !== this.#rendered) this.body = {status: article ? 'pending' : 'idle'};
    this.#rendered = article;
    this.#setting = setting;
    this.#rendering?.abort();
    if (article) void this.#render(article);
  }

  /** Renders again after a failure. */
  retry(): void {
    this.#rendered = undefined;
    this.body = {status: 'pending'};
    this.#host.requestUpdate();
  }

  get #renderOptions(): RenderOptions {
    const {l10n, imagePrefixes, mediaHosts, linkUrl} = this.#options;
    const hosts = mediaHosts?.();
    return {
      words: allWords(l10n.words),
      icon: iconNode,
      imagePrefixes: imagePrefixes(),
      ...(hosts ? {mediaHosts: hosts} : {}),
      ...(linkUrl ? {linkUrl} : {}),
    };
  }

  async #render(article: Article): Promise<void> {
    const rendering = new AbortController();
    this.#rendering = rendering;
    let body: ArticleBody;
    try {
      const [{renderArticle}] = await Promise.all([
        import('../markdown/render-article.js'),
        // Whoever parses starts while the renderer is on its way.
        import('../markdown/page-parser.js').then(({pageParser}) => pageParser().warm()),
      ]);
      const nodes = await renderArticle(article, this.#renderOptions, rendering.signal);
      body = {status: 'complete', article, nodes};
    } catch (error) {
      body = {status: 'error', error};
    }
    if (rendering.signal.aborted) return;
    this.body = body;
    this.#host.requestUpdate();
  }
}

function iconNode(name: string): Node {
  const holder = document.createDocumentFragment();
  render(readerIcon(name), holder as unknown as HTMLElement);
  const svg = holder.querySelector('svg');
  // Lit's markers stay behind with the holder.
  return svg ?? holder;
}
