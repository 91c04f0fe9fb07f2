import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Names of emoji', () => {
  it.each([
    [':tada: a :+1:', '🎉 a 👍'],
    ['**:warning:** (:x:)', '**⚠️** (❌)'],
    ['| a |\n| - |\n| :tada: |', '| a |\n| --- |\n| 🎉 |'],
    ['## :rocket: Go', '## 🚀 Go'],
    ['a :material-account-circle: b', 'a b'],
    [':octicons-tag-24:{ .lg .middle } a', 'a'],
    [':fontawesome-brands-github:', ''],
  ])('%s read %s', (markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each([
    '10:30:45',
    'a:100:b',
    ':no_such_name:',
    '`:tada:`',
    '```\n:tada:\n```',
    'https://x.y/:tada:',
    'std::x::y',
    ':',
  ])('are not in %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });
});
