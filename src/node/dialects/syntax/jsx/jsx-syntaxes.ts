import type {DialectName} from '../../dialect.js';
import type {Syntax} from '../syntax.js';
import {ArticleScope} from './article-scope.js';
import {componentSyntaxes} from './components.js';
import {mdxSyntaxes, plainEsmSyntax, vueInterpolation} from './esm-and-expressions.js';

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
    : [...componentSyntaxes(scope, 'html'), plainEsmSyntax(scope)];
}
