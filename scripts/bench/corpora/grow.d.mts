export interface ArticleText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly description?: string;
  readonly category?: string;
  readonly topic?: string;
  readonly tags?: readonly string[];
  readonly keywords?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
}

/** As many articles as wanted: the real ones, then copies in which words are other ones. */
export function growTo(articles: readonly ArticleText[], count: number): ArticleText[];
