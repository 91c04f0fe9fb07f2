import type {Dialect} from './dialect.js';
import {dollarMath} from './syntax/math.js';

export const starlight: Dialect = {
  name: 'starlight',
  title: 'Starlight',
  syntaxes: [dollarMath],
  addresses: {lowerCase: true},
};
