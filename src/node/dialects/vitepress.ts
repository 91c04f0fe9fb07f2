import type {Dialect} from './dialect.js';
import {dollarMath} from './syntax/math.js';
import {variable} from './syntax/variables.js';

export const vitepress: Dialect = {
  name: 'vitepress',
  title: 'VitePress',
  syntaxes: [variable, dollarMath],
};
