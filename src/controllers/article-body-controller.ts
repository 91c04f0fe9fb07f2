import {type ReactiveController, type ReactiveControllerHost, render} from 'lit';
import type {Article} from '../core/article.js';
import type {LocalizeController} from '../i18n/localize-controller.js';
import {icon} from '../styles/icons.js';

export type ArticleBody =
  | {readonly status: 'idle'}
  | {readonly status: 'pending'}
  | {readonly status: 'complete'; readonly article: Article; readonly nodes: Node}
  | {readonly status: 'error'; readonly error: unknown};

export interface ArticleBodyOptions {
  readonly article: () => Article | undefined;
  readonly imagePrefixes: () => readonly string[];
  readonly l10n: LocalizeController;
}

/** Renders the Markdown of the host's article. The renderer is fetched with the first article. */
export class ArticleBodyController implements ReactiveController {
  body: ArticleBody = {status: 'idle'};
  readonly #host: ReactiveControllerHost;
  readonly #options: ArticleBodyOptions;
  #rendered?: Article;
  #language?: string;

  constructor(host: ReactiveControllerHost, options: ArticleBodyOptions) {
    this.#host = host;
    host.addController(this);
    this.#options = options;
  }

  hostUpdate(): void {
    const article = this.#options.article();
    const language = this.#options.l10n.words.locale;
    if (article === this.#rendered && language === this.#language) return;
    this.#rendered = article;
    this.#language = language;
    if (article) void this.#render(article);
    else this.body = {status: 'idle'};
  }

  /** Renders again after a failure. */
  retry(): void {
    this.#rendered = undefined;
    this.#host.requestUpdate();
  }

  async #render(article: Article): Promise<void> {
    this.body = {status: 'pending'};
    let body: ArticleBody;
    try {
      const {renderArticle} = await import('../markdown/render-article.js');
      const {words} = this.#options.l10n;
      const nodes = renderArticle(article, {words, icon: iconNode, imagePrefixes: this.#options.imagePrefixes()});
      body = {status: 'complete', article, nodes};
    } catch (error) {
      body = {status: 'error', error};
    }
    if (article !== this.#rendered) return;
    this.body = body;
    this.#host.requestUpdate();
  }
}

function iconNode(name: string): Node {
  const holder = document.createDocumentFragment();
  render(icon(name), holder as unknown as HTMLElement);
  const svg = holder.querySelector('svg');
  // Lit's markers stay behind with the holder.
  return svg ?? holder;
}
