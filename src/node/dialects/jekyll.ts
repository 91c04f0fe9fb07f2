import type {Dialect} from './dialect.js';
import {allLiquid} from './syntax/liquid-blocks.js';
import {bracketMath, dollarMath} from './syntax/math.js';
import {variable} from './syntax/variables.js';

export const jekyll: Dialect = {
  name: 'jekyll',
  title: 'Jekyll',
  syntaxes: [...allLiquid, variable, ...bracketMath, dollarMath],
};
