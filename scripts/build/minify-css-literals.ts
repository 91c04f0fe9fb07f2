import type {ESTree, Plugin} from 'vite';
import {minifyCssPieces} from './minify-css.js';
import {forEachTaggedTemplate, type Replacement, replaceAll} from './syntax-tree.js';

/** Minifies the CSS in Lit's css`…` templates, which a JavaScript minifier leaves as it is written. */
export function minifyCssLiterals(): Plugin {
  return {
    name: 'helplet:minify-css-literals',
    enforce: 'post', // after TypeScript became JavaScript
    transform: {
      filter: {id: /\.[cm]?[jt]s$/, code: /\bcss`/},
      handler(code, id) {
        return {code: minifyCssIn(code, id), map: null};
      },
    },
  };
}

export function minifyCssIn(code: string, file: string): string {
  const replacements: Replacement[] = [];
  forEachTaggedTemplate(file, code, ({tag, quasi}) => {
    if (tag.type === 'Identifier' && tag.name === 'css') replacements.push(...minifiedPieces(quasi.quasis, file));
  });
  return replaceAll(code, replacements);
}

function minifiedPieces(elements: readonly ESTree.TemplateElement[], file: string): Replacement[] {
  const pieces = elements.map(({value}) => {
    if (typeof value.cooked !== 'string') throw new Error(`${file}: invalid escape in css\`${value.raw}\``);
    return value.cooked;
  });
  return minifyCssPieces(pieces).map((text, i) => {
    const {start = 0, end = 0} = elements[i] ?? {};
    return {start, end, text: text.replace(/[`\\]|\$\{/g, '\\$&')};
  });
}
