import {expect, it} from 'vitest';
import {hasOtherEnding, withCaseOf} from '../../../../src/node/links/address.js';

it.each([
  ['Faq/PIN.md', 'faq/pin', 'faq/pin.md'],
  ['../FAQ/pin.md?a#B', 'help/faq/pin', '../faq/pin.md?a#B'],
  ['/Docs/FAQ/', 'faq', '/Docs/faq/'],
  ['FAQ/README.md', 'faq', 'faq/README.md'],
  ['FAQ/Index.md', 'faq/index', 'faq/index.md'],
  ['Two%20Words.md', 'two words', 'two%20words.md'],
  ['img/A.PNG', '/content/img/a.png', 'img/a.png'],
  ['other.md', 'faq/pin', 'other.md'],
])('%s gets the letter case of %s', (written, right, expected) => {
  expect(withCaseOf(written, right)).toBe(expected);
});

it.each([
  ['b', 'faq/b.md', true],
  ['b.html', 'b.md', true],
  ['b.md', 'b.mdx', true],
  ['b.md', 'b.md', false],
  ['b.MD', 'b.md', false],
  ['sub/', 'sub/index.md', false],
  ['sub', 'sub/index.md', false],
  ['..', 'index.md', false],
  ['b', undefined, false],
])('%s for the file %s lacks its ending: %s', (path, file, expected) => {
  expect(hasOtherEnding(path, file)).toBe(expected);
});
