import type {Dialect} from './dialect.js';
import {allLiquid} from './syntax/liquid-blocks.js';
import {htmlPhrase} from './syntax/markdown-in-html.js';
import {bracketMath, dollarMath} from './syntax/math.js';
import {variable} from './syntax/variables.js';

export const jekyll: Dialect = {
  name: 'jekyll',
  title: 'Jekyll',
  syntaxes: [...htmlPhrase, ...allLiquid, variable, ...bracketMath, dollarMath],
};
