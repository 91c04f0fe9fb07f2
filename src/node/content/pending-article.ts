import type {ArticleSource} from './compile-article.js';

/** An article that was found but not read yet. */
export interface PendingArticle {
  /** Its file, with the line in JSON Lines, as people know it. */
  readonly file: string;
  readonly id: string;
  readonly locale: string;
  /** Relative to the content folder, with `/`; missing where images have no folder to lie in. */
  readonly path?: string;
  /** @throws {HelpletError} when it is too large, no text, or its front matter cannot be read. */
  read(): Promise<ArticleSource>;
}
