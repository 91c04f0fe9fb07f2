import {outlineMarkdown} from '../../src/markdown/outline/outline.js';
import {type ArticleSource, compileArticle} from '../../src/node/content/compile-article.js';
import type {CompiledArticle} from '../../src/node/content/compiled-content.js';
import {understandFrontMatter} from '../../src/node/dialects/front-matter-keys.js';

/** An article as the compiler makes it of plain Markdown; the place of a key is `<id>.md:<key>`. */
export function compiledArticle(
  markdown: string,
  values: Readonly<Record<string, unknown>> = {},
  source: Partial<ArticleSource> = {},
): CompiledArticle {
  const id = source.id ?? 'a';
  const whole: ArticleSource = {
    file: `${id}.md`,
    id,
    locale: 'en',
    markdown,
    values,
    warnings: [],
    sourceLine: line => line,
    where: path => `${id}.md:${path.join('.')}`,
    ...source,
  };
  const frontMatter = understandFrontMatter(whole);
  return compileArticle({...whole, frontMatter}, outlineMarkdown(markdown, {title: frontMatter.values.title}));
}
