import type {DialectName} from '../../dialect.js';
import type {Syntax} from '../syntax.js';
import {ArticleScope} from './article-scope.js';
import {componentSyntaxes} from './components.js';
import {mdxSyntaxes, plainEsmSyntax} from './esm-and-expressions.js';

/** Generators whose `.md` files are MDX as well. */
const MDX_DIALECTS: readonly (DialectName | undefined)[] = ['docusaurus', 'mintlify'];

/** Syntax of components, for one article: what it imports and defines counts in it alone. */
export function jsxSyntaxes(dialect?: DialectName, path = ''): readonly Syntax[] {
  const scope = new ArticleScope();
  const isMdx = /\.mdx$/i.test(path) || MDX_DIALECTS.includes(dialect);
  return [...(isMdx ? mdxSyntaxes(scope) : [plainEsmSyntax(scope)]), ...componentSyntaxes(scope, isMdx)];
}
