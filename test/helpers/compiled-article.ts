import {type ArticleSource, compileArticle} from '../../src/node/content/compile-article.js';
import type {CompiledArticle} from '../../src/node/content/compiled-content.js';

/** An article as the compiler makes it of plain Markdown; the place of a key is `<id>.md:<key>`. */
export function compiledArticle(
  markdown: string,
  values: Readonly<Record<string, unknown>> = {},
  source: Partial<ArticleSource> = {},
): CompiledArticle {
  const id = source.id ?? 'a';
  const compiled = compileArticle({
    file: `${id}.md`,
    id,
    locale: 'en',
    markdown,
    values,
    sourceLine: line => line,
    where: path => `${id}.md:${path.join('.')}`,
    ...source,
  });
  if (compiled === 'draft') throw new Error('A draft is not compiled.');
  return compiled;
}
