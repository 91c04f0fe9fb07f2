import type {Dialect} from './dialect.js';
import {codeFence} from './syntax/code-fences.js';
import {dollarMath} from './syntax/math.js';

export const docusaurus: Dialect = {
  name: 'docusaurus',
  title: 'Docusaurus',
  syntaxes: [codeFence({hasMagicComments: true}), dollarMath],
};
