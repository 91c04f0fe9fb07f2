import {type CSSResult, unsafeCSS} from 'lit';
import {withKnownColors} from './light-dark.js';

/**
 * The style sheet in which every private token reads the page's, else the theme's value.
 *
 * @param tokens `name: value;` one a line; below a line `@media …;` those that hold there alone.
 */
export function tokenSheet(tokens: string): CSSResult {
  const [base = '', ...media] = tokens.split('@media ');
  const conditional = media.map(part => {
    const [condition = ''] = part.split(';', 1);
    return `@media ${condition}{${declared(part.slice(condition.length + 1))}}`;
  });
  const sheet = declared(base) + conditional.join('');
  // Classes can be imported on a server, where nothing is drawn.
  return unsafeCSS(globalThis.CSS ? withKnownColors(sheet) : sheet);
}

function declared(tokens: string): string {
  return `:host{${tokens.replace(/^([\w-]+): (.*);$/gm, '--_$1:var(--helplet-$1,$2);')}}`;
}
