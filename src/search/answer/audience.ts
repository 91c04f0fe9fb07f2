import type {IndexExtras} from '../packed/index-base.js';

/** Which articles of an index are for whom. */
export class Audience {
  readonly #segments: NonNullable<IndexExtras['audience']>;

  constructor({audience = {}}: IndexExtras) {
    this.#segments = audience;
  }

  /** True when some articles are not for everyone. */
  get isRestricted(): boolean {
    return Object.keys(this.#segments).length > 0;
  }

  /** True for an article that is for everyone, or for one of the segments. */
  includes(article: number, segments: readonly string[]): boolean {
    const wanted = this.#segments[article];
    return !wanted?.length || wanted.some(segment => segments.includes(segment));
  }

  /** Those of the first so many articles that are for everyone, or for one of the segments. */
  articlesFor(segments: readonly string[], count: number): ReadonlySet<number> {
    const all = Array.from({length: count}, (_unused, article) => article);
    return new Set(all.filter(article => this.includes(article, segments)));
  }
}
