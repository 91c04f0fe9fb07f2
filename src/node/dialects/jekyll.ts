import type {Dialect} from './dialect.js';
import {allLiquid} from './syntax/liquid-blocks.js';

export const jekyll: Dialect = {
  name: 'jekyll',
  title: 'Jekyll',
  syntaxes: [...allLiquid],
};
