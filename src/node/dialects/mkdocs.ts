import type {Dialect} from './dialect.js';
import {codeFence} from './syntax/code-fences.js';
import {htmlPhrase} from './syntax/markdown-in-html.js';
import {wordMarks} from './syntax/marks-and-keys.js';
import {bracketMath, dollarMath} from './syntax/math.js';

export const mkdocs: Dialect = {
  name: 'mkdocs',
  title: 'MkDocs',
  syntaxes: [...htmlPhrase, codeFence({hasSnippets: true}), ...wordMarks, ...bracketMath, dollarMath],
};
