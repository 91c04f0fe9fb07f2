import {expect, it} from 'vitest';
import {checkFindableTitles} from '../../../../../src/node/check/checks/findable-titles.js';
import {compileContent, openContent} from '../../../../../src/node/index.js';
import {folderWith} from '../../../../node/helpers/folders.js';

it('titles are found by their words, in each language, and not by what all of them say', async () => {
  const numbered = Array.from({length: 5}, (_unused, index) => [
    `en/fee-${index}.md`,
    `# Fees\n\n${'Fees of a transfer. '.repeat(index + 2)}\n`,
  ]);
  const content = await folderWith({
    ...Object.fromEntries(numbered),
    'en/cards.md': '# Cards\n\nWhich cards there are.\n',
    'de/fees.md': '# Gebühren\n\nWas eine Überweisung kostet.\n',
  });
  const warnings = await checkFindableTitles(await compileContent({content}), await openContent({content}), () => {});
  expect(warnings.map(({code, message}) => `${code}: ${message}`)).toEqual([
    'title-not-found: A search for "Fees" does not show this article among the first 3; "Fees" (fee-4) comes first.',
    'title-not-found: A search for "Fees" does not show this article among the first 3; "Fees" (fee-4) comes first.',
  ]);
});
