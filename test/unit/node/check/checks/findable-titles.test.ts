import {expect, it} from 'vitest';
import {checkFindableTitles} from '../../../../../src/node/check/checks/findable-titles.js';
import {compileContent, openContent} from '../../../../../src/node/index.js';
import {folderWith} from '../../../../node/helpers/folders.js';

it('titles are found by their words, in each language, and not by marks alone', async () => {
  const content = await folderWith({
    'en/fees.md': '---\nviews: 9\n---\n# Fees\n\nWhat a transfer costs.\n',
    'en/cards.md': '---\nviews: 9\n---\n# Cards\n\nWhich cards there are.\n',
    'en/limits.md': '---\nviews: 9\n---\n# Limits\n\nHow much a day.\n',
    'en/marks.md': '# ???\n\nMarks.\n',
    'de/fees.md': '# Gebühren\n\nWas eine Überweisung kostet.\n',
  });
  const warnings = await checkFindableTitles(await compileContent({content}), await openContent({content}), () => {});
  expect(warnings.map(({code, message}) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^title-not-found A search for "\?\?\?" does not show this article among the first 3/),
  ]);
});
