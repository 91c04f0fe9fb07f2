import type {Article, RelatedArticle} from '../core/article.js';
import type {SearchEngine} from '../search/engine.js';
import {mayPass} from './help-state.js';
import {LatestTask} from './latest-task.js';
import type {StateHolder} from './state-holder.js';

/** Fetches the article that is read, into the state. */
export class ArticleReading {
  readonly #holder: StateHolder;
  readonly #engine: () => Promise<SearchEngine>;
  readonly #onRead: (article: Article) => void;
  readonly #task = new LatestTask<Article>();

  /** @param onRead Told of each article that has come. */
  constructor(holder: StateHolder, engine: () => Promise<SearchEngine>, onRead: (article: Article) => void) {
    this.#holder = holder;
    this.#engine = engine;
    this.#onRead = onRead;
  }

  /** @param returned True when someone came back to it. */
  read(id: string, anchor?: string, returned = false): void {
    const reference = {id, ...(anchor ? {anchor} : {}), ...(returned ? {returned} : {})} as const;
    this.#holder.set({article: {status: 'pending', ...reference}, currentAnchor: undefined});
    this.#task.run(async signal => (await this.#engine()).article({id}, {signal}), {
      done: article => {
        this.#holder.set({
          article: {status: 'complete', ...reference, article},
          readArticles: withRead(this.#holder.state.readArticles, article),
        });
        this.#onRead(article);
      },
      failed: error => this.#holder.set({article: {status: 'error', ...reference, error}}),
    });
  }

  /** Asks again for an article that failed. */
  retry(): void {
    const {article} = this.#holder.state;
    if (article.status === 'error') this.read(article.id, article.anchor);
  }

  /** The same, if it may succeed now that network or server are back. */
  recover(): void {
    const {article} = this.#holder.state;
    if (article.status === 'error' && mayPass(article.error)) this.retry();
  }

  /** Gives up what is on its way, for another view. */
  stop(): void {
    this.cancel();
    if (this.#holder.state.article.status === 'pending') this.#holder.set({article: {status: 'idle'}});
  }

  cancel(): void {
    this.#task.cancel();
  }
}

/** More than anyone looks through, and fewer than an engine keeps: each of them can be read without a network. */
const MAX_READ = 5;

/** The articles read last, newest first, with one more. */
function withRead(read: readonly RelatedArticle[], {id, title, category}: Article): readonly RelatedArticle[] {
  const entry = {id, title, ...(category ? {category} : {})};
  return [entry, ...read.filter(other => other.id !== id)].slice(0, MAX_READ);
}
