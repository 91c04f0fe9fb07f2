import type {ESTree, Plugin} from 'vite';
import {minifyCssPieces} from './minify-css.js';
import {forEachTaggedTemplate, type Replacement, replaceAll} from './syntax-tree.js';

/** How the pieces of a template are made smaller, by its tag. */
const MINIFIERS: Readonly<Record<string, (pieces: readonly string[]) => string[]>> = {
  css: minifyCssPieces,
  html: pieces => pieces.map(foldLines),
};

const CSS_MARK = 'const css = String.raw;';

/** Minifies Lit's css`…` and html`…` templates, which a JavaScript minifier leaves as they are written. */
export function minifyLiterals(): Plugin {
  return {
    name: 'helplet:minify-literals',
    enforce: 'post', // after TypeScript became JavaScript
    transform: {
      filter: {id: /\/src\/.*\.[cm]?[jt]s$/, code: /\b(css|html)`/},
      handler(code, id) {
        return {code: minifyLiteralsIn(code, id), map: null};
      },
    },
  };
}

export function minifyLiteralsIn(code: string, file: string): string {
  const replacements: Replacement[] = [];
  forEachTaggedTemplate(file, code, ({tag, quasi}) => {
    const minify = tag.type === 'Identifier' ? MINIFIERS[tag.name] : undefined;
    if (minify) replacements.push(...minifiedPieces(quasi.quasis, minify, file));
  });
  const minified = replaceAll(code, replacements);
  // Such a tag only marks a text as CSS, for editors and for this.
  return minified.includes(CSS_MARK) ? minified.replace(CSS_MARK, '').replace(/\bcss\s*`/g, '`') : minified;
}

function minifiedPieces(
  elements: readonly ESTree.TemplateElement[],
  minify: (pieces: readonly string[]) => string[],
  file: string,
): Replacement[] {
  const pieces = elements.map(({value}) => {
    if (typeof value.cooked !== 'string') throw new Error(`${file}: invalid escape in \`${value.raw}\``);
    return value.cooked;
  });
  return minify(pieces).map((text, i) => {
    const {start = 0, end = 0} = elements[i] ?? {};
    return {start, end, text: text.replace(/[`\\]|\$\{/g, '\\$&')};
  });
}

/** A new line and what indents it stand for one space, within a tag as between tags. */
function foldLines(html: string): string {
  return html.replace(/\s*\n\s*/g, ' ');
}
