import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {applyEdits} from '../../../../src/node/check/apply-edits.js';
import {folderWith} from '../../../node/helpers/folders.js';

/** The text after edits that replace `A.md` by `a.md` in these lines, and how many of them were made. */
async function edited(text: string, ...lines: readonly number[]): Promise<readonly [string, number]> {
  const folder = await folderWith({'x.md': text});
  const edits = [...new Set(lines)].map(line => ({file: 'x.md', line, from: 'A.md', to: 'a.md'}));
  const {made, failed} = await applyEdits(edits, folder);
  expect(made.length + failed.length).toBe(edits.length);
  return [await readFile(join(folder, 'x.md'), 'utf8'), made.length];
}

describe('edits', () => {
  it.each([
    ['[x](A.md) [y](A.md "A.md")', '[x](a.md) [y](a.md "A.md")'],
    ['![x](<A.md>)', '![x](<a.md>)'],
    ['<a href="A.md">A.md</a> <img src=A.md>', '<a href="a.md">A.md</a> <img src=a.md>'],
    ['[[A.md|A.md]]', '[[a.md|A.md]]'],
    ['[x]: A.md', '[x]: a.md'],
    ['`[x](A.md)` [x](A.md)', '`[x](A.md)` [x](a.md)'],
    ['> - [x](A.md)', '> - [x](a.md)'],
  ])('change addresses alone: %s', async (before, after) => {
    expect(await edited(before, 1)).toEqual([after, 1]);
  });

  it.each(['A.md', '[A.md](b.md)', '`[x](A.md)`', '[x](AA.md)', '[x](A.md.md)', '[x](A_md)'])(
    'leave alone what is no such address: %s',
    async text => {
      expect(await edited(text, 1)).toEqual([text, 0]);
    },
  );

  it('keep byte order marks, line ends and the rest', async () => {
    const text = '\ufeff---\r\na: "[x](A.md)"\r---\n\r\n[x](A.md)\r\n\r\n```\n[x](A.md)\n```\r\n\t[x](A.md)\n';
    expect(await edited(text, 5)).toEqual([text.replace('\r\n[x](A.md)', '\r\n[x](a.md)'), 1]);
  });

  it('find the address of a link whose words take several lines, and of one that is defined elsewhere', async () => {
    expect(await edited('[several\nlines](A.md)\n\n[x](A.md)\n', 1)).toEqual([
      '[several\nlines](a.md)\n\n[x](A.md)\n',
      1,
    ]);
    expect(await edited('See [x].\n\n[y](A.md)\n\n[x]: A.md\n', 1)).toEqual([
      'See [x].\n\n[y](A.md)\n\n[x]: a.md\n',
      1,
    ]);
  });

  it('are the same when they are made again', async () => {
    const [text] = await edited('[x](A.md) and\n[y](A.md)\n', 1, 2, 1);
    expect(text).toBe('[x](a.md) and\n[y](a.md)\n');
    expect(await edited(text, 1, 2)).toEqual([text, 0]);
  });
});
