import {describe, expect, it} from 'vitest';
import {codeLanguage, readCodeInfo, saysMore} from '../../../src/markdown/code-info.js';

describe('What stands behind the fence of a code block', () => {
  it.each([
    ['js', 'js'],
    ['js title="app.js"', 'js'],
    ['js{1,3}', 'js'],
    ['js:app.js', 'js'],
    ['c++ {1}', 'c++'],
    ['rust,no_run', 'rust'],
    ['title="app.js"', undefined],
    ['{1}', undefined],
    ['', undefined],
  ])('begins with a language: %s', (info, language) => {
    expect(codeLanguage(info)).toBe(language);
  });

  it.each([
    ['js title="src/a b.js"', {title: 'src/a b.js', marked: []}],
    ["js title='it\"s'", {title: 'it"s', marked: []}],
    ['js title=app.js {1}', {title: 'app.js', marked: [[1, 1]]}],
    ['js title=""', {marked: []}],
    ['js subtitle="x"', {marked: []}],
    [
      'js {1,3-5, 8 - 9}',
      {
        marked: [
          [1, 1],
          [3, 5],
          [8, 9],
        ],
      },
    ],
    ['js{2}', {marked: [[2, 2]]}],
    ['js {x}', {marked: []}],
    ['js showLineNumbers', {marked: [], firstNumber: 1}],
    ['js startLineNumber=5 showLineNumbers', {marked: [], firstNumber: 5}],
    ['js startLineNumber=0', {marked: [], firstNumber: 0}],
  ])('is read: %s', (info, expected) => {
    expect(readCodeInfo(info)).toEqual(expected);
  });

  it.each([
    ['js', false],
    ['js title', false],
    ['js title=a', true],
    ['js{1}', true],
    ['js showLineNumbers', true],
  ])('may say more than the language: %s', (info, more) => {
    expect(saysMore(info)).toBe(more);
  });
});
