import type {Dialect} from './dialect.js';
import {gitbookCards, gitbookIcon} from './syntax/gitbook-html.js';
import {allLiquid} from './syntax/liquid-blocks.js';
import {dollarMath} from './syntax/math.js';

export const gitbook: Dialect = {
  name: 'gitbook',
  title: 'GitBook',
  syntaxes: [...allLiquid, dollarMath, gitbookCards, gitbookIcon],
  addresses: {lowerCase: true},
};
