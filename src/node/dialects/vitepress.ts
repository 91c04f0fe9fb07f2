import type {Dialect} from './dialect.js';
import {dollarMath} from './syntax/math.js';

export const vitepress: Dialect = {
  name: 'vitepress',
  title: 'VitePress',
  syntaxes: [dollarMath],
};
