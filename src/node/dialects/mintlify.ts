import type {Dialect} from './dialect.js';
import {codeFence} from './syntax/code-fences.js';
import {dollarMath} from './syntax/math.js';

export const mintlify: Dialect = {
  name: 'mintlify',
  title: 'Mintlify',
  syntaxes: [codeFence({isTitleBare: true}), dollarMath],
};
