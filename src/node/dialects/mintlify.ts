import type {Dialect} from './dialect.js';
import {codeFence} from './syntax/code-fences.js';

export const mintlify: Dialect = {
  name: 'mintlify',
  title: 'Mintlify',
  syntaxes: [codeFence({isTitleBare: true})],
};
