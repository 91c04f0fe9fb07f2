import type {Dialect} from './dialect.js';
import {codeFence} from './syntax/code-fences.js';

export const docusaurus: Dialect = {
  name: 'docusaurus',
  title: 'Docusaurus',
  syntaxes: [codeFence({hasMagicComments: true})],
};
