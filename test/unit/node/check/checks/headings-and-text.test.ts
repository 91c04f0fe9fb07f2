import {describe, expect, it} from 'vitest';
import {type ArticleCheck, CheckedArticle} from '../../../../../src/node/check/checked-article.js';
import {
  checkEmptyArticle,
  checkEmptyHeadings,
  checkEmptySections,
  checkHeadingLevels,
  checkLength,
} from '../../../../../src/node/check/checks/headings-and-text.js';
import {compiledArticle} from '../../../../helpers/compiled-article.js';

function found(check: ArticleCheck, markdown: string): readonly string[] {
  return check(new CheckedArticle(compiledArticle(markdown))).map(({where}) => where);
}

describe('empty articles', () => {
  it.each(['', '# Title', '\n\n', '<!-- later -->', '# Title\n\n<!-- later -->'])('are those like %j', markdown => {
    expect(found(checkEmptyArticle, markdown)).toEqual(['a.md']);
  });

  it.each(['Text.', '![Only a picture](x.png)', '```\ncode\n```', '## A heading', '<hr>'])(
    'are not those like %j',
    markdown => {
      expect(found(checkEmptyArticle, markdown)).toEqual([]);
    },
  );
});

it('very long articles are told with their size', () => {
  const text = `# Rules\n\n## One\n\n${'Two words '.repeat(4000)}`;
  const [warning, ...others] = checkLength(new CheckedArticle(compiledArticle(text)));
  expect(others).toEqual([]);
  expect(warning?.message).toMatch(
    /^"Rules" has 39,999 characters, about 6,700 words, in 1 sections; 30,000 are long\.$/,
  );
  expect(found(checkLength, '# Short\n\nText.')).toEqual([]);
});

it('headings without words are found where they stand, below a title and in quotes', () => {
  expect(found(checkEmptyHeadings, '# T\n\nText.\n\n##\n\nText.\n\n> ### <b></b>\n>\n> Text.\n')).toEqual([
    'a.md:5',
    'a.md:9',
  ]);
});

describe('heading levels', () => {
  it('are skipped where one is missing in between', () => {
    expect(found(checkHeadingLevels, '# T\n\n## A\n\n#### B\n\n##### C\n\n## D\n')).toEqual(['a.md:5']);
    expect(found(checkHeadingLevels, 'Text.\n\n### A\n')).toEqual(['a.md:3']);
  });

  it('may go up as far as they like', () => {
    expect(found(checkHeadingLevels, '## A\n\n### B\n\n#### C\n\n## D\n')).toEqual([]);
  });
});

describe('empty sections', () => {
  it('have nothing below their heading, not even a lower heading', () => {
    expect(found(checkEmptySections, '# T\n\n## A\n\n### B\n\n### C\n\nText.\n\n## D\n\n<!-- x -->\n')).toEqual([
      'a.md:5',
      'a.md:11',
    ]);
  });

  it.each(['![](x.png)', '```\n```', '<img src="x.png">', '---', '| a |\n| - |'])('are not those with %j', content => {
    expect(found(checkEmptySections, `## A\n\n${content}\n\n## B\n\nText.\n`)).toEqual([]);
  });
});
