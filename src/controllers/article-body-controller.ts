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
  #setting?: string;

  constructor(host: ReactiveControllerHost, options: ArticleBodyOptions) {
    this.#host = host;
    host.addController(this);
    this.#options = options;
  }

  hostUpdate(): void {
    const article = this.#options.article();
    // Words and image rules may arrive after the article.
    const setting = JSON.stringify([this.#options.l10n.words.locale, this.#options.imagePrefixes()]);
    if (article === this.#rendered && setting === this.#setting) return;
    // Drawn once more for other words, it stays where it is meanwhile.
    if (article !== this.#rendered) this.body = {status: article ? 'pending' : 'idle'};
    this.#rendered = article;
    this.#setting = setting;
    if (article) void this.#render(article);
  }

  /** Renders again after a failure. */
  retry(): void {
    this.#rendered = undefined;
    this.body = {status: 'pending'};
    this.#host.requestUpdate();
  }

  async #render(article: Article): Promise<void> {
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
