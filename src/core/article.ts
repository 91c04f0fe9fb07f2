/** What a list needs to know of an article. Dates are ISO 8601 (`2026-04-08`), strings are plain text. */
export interface ArticleSummary {
  /** Path below the content folder without `.md` and without its locale; unique within a locale. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** The tab it stands under, e.g. `FAQ`. */
  readonly category?: string;
  /** Its subject, e.g. `Security`. */
  readonly topic?: string;
  readonly tags?: readonly string[];
  readonly published?: string;
  readonly updated?: string;
  readonly views?: number;
  /** The author's position within its category; lower comes first. */
  readonly order?: number;
}

/** A heading of an article, in document order. */
export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  readonly text: string;
  /** Fragment identifier, unique within the article: the author's own (`## Set up {#setup}`), else the same that GitHub would give. */
  readonly anchor: string;
}

/** A heading and the plain text up to the next one. The text before the first heading has neither heading nor anchor. */
export interface Section {
  readonly heading?: string;
  readonly anchor?: string;
  /** A line for each block, list item or row. A line of code begins with `\f`; `\t` parts the cells of a row of a table. */
  readonly text: string;
}

/** An article that another one points to. */
export type RelatedArticle = Pick<ArticleSummary, 'id' | 'title' | 'category'>;

/** A whole article, as the reader gets it. */
export interface Article extends ArticleSummary {
  readonly locale: string;
  /** Markdown without front matter. */
  readonly markdown: string;
  readonly headings: readonly Heading[];
  readonly related?: readonly RelatedArticle[];
  /** Its neighbours in the category, in the category's order. */
  readonly previous?: RelatedArticle;
  readonly next?: RelatedArticle;
  /**
   * Files that the Markdown shows or links to, by their address as the Markdown has it (character references resolved), and
   * where the bundle keeps them: absolute or `data:` URLs once loaded. A link to one is offered as a download.
   */
  readonly assets?: Readonly<Record<string, string>>;
  /**
   * Width and height of pictures in CSS pixels, both above 0, by their address as the Markdown has it. The reader keeps their
   * room free until they have come.
   */
  readonly imageSizes?: Readonly<Record<string, readonly [width: number, height: number]>>;
  /** Front matter keys that Helplet does not know, untouched. */
  readonly meta?: Readonly<Record<string, unknown>>;
}
