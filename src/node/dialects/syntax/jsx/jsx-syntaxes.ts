import type {DialectName} from '../../dialect.js';
import type {Syntax} from '../syntax.js';
import {ArticleScope} from './article-scope.js';
import {componentSyntaxes} from './components.js';
import {mdxComments, mdxSyntaxes, plainEsmSyntax, vueInterpolation} from './esm-and-expressions.js';

/** Generators whose `.md` files are MDX as well. */
const MDX_DIALECTS: readonly (DialectName | undefined)[] = ['docusaurus', 'mintlify'];

/** Syntax of components, for one article: what it imports and defines counts in it alone. */
export function jsxSyntaxes(dialect?: DialectName, path = ''): readonly Syntax[] {
  const scope = new ArticleScope();
  if (/\.mdx$/i.test(path) || MDX_DIALECTS.includes(dialect)) {
    return [...componentSyntaxes(scope, 'mdx'), ...mdxSyntaxes(scope)];
  }
  return dialect === 'vitepress'
    ? [...componentSyntaxes(scope, 'vue'), vueInterpolation(scope)]
    : [...componentSyntaxes(scope, 'html'), plainEsmSyntax(scope), ...mdxComments()];
}

/** Any fenced code, so that what stands in another fence is left alone. */
const FENCED = /^[ \t]*(`{3,}|~{3,})([^\n]*)\n([\s\S]*?)^[ \t]*\1[`~]*[ \t]*$/gm;

/**
 * The Markdown without the fences called `mdx-code-block`, in which Docusaurus hides MDX from translators. A tag may begin in one and
 * end in another.
 */
export function withoutMdxFences(markdown: string): string {
  if (!markdown.includes('mdx-code-block')) return markdown;
  return markdown.replace(FENCED, (fenced: string, _marks: string, info: string, inner: string) =>
    info.trim() === 'mdx-code-block' ? `\n${inner}` : fenced,
  );
}
