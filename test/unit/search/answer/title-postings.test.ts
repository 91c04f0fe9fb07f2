import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {TitlePostings} from '../../../../src/search/answer/title-postings.js';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import {collectPostings} from '../../../../src/search/packed/collect-postings.js';
import {encodePostings, PostingsFile} from '../../../../src/search/packed/postings.js';

const WORDS = [
  'card',
  'cards',
  'Card-holder',
  'cardigan',
  'pay',
  'Payments',
  'café',
  '密码',
  '新幹線',
  '비밀번호',
  '2024',
  '…',
];
const titles = fc.array(
  fc.array(fc.constantFrom(...WORDS), {maxLength: 6}).map(words => words.join(' ')),
  {minLength: 1, maxLength: 12},
);

/** The same titles as an index of them has them. */
function indexed(texts: readonly string[], analyzer: Analyzer): PostingsFile {
  const articles = texts.map((title, number) => ({id: String(number), title, sections: []}));
  const writer = new ByteWriter();
  const {terms} = collectPostings(articles, analyzer);
  for (const bytes of encodePostings(terms, articles.length)) writer.bytes(bytes);
  return new PostingsFile(new ByteReader(writer.finish()), articles.length);
}

describe('the words of titles', () => {
  it.each(['en', 'de', 'ja', 'ko'])('are found as in an index of the same titles: %s', async locale => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    fc.assert(
      fc.property(titles, texts => {
        const postings = new TitlePostings(texts, analyzer);
        const file = indexed(texts, analyzer);
        const all = file.termsByPrefix('');
        for (const term of [...all, 'nowhere']) expect(postings.find(term)).toEqual(file.find(term));
        for (const prefix of ['', 'c', 'card', 'pay', '新', 'nowhere', ...all]) {
          expect(postings.termsByPrefix(prefix)).toEqual(file.termsByPrefix(prefix));
          for (const except of ['', 'card']) {
            expect(postings.findByPrefix(prefix, except)).toEqual(file.findByPrefix(prefix, except));
          }
        }
      }),
    );
  });

  it('keep their place in a title of more words than a byte counts', async () => {
    const analyzer = new Analyzer(await loadLanguage('en'));
    const texts = [`${Array.from({length: 255}, (_unused, index) => `w${index}`).join(' ')} last`];
    expect(new TitlePostings(texts, analyzer).find('last')).toEqual(indexed(texts, analyzer).find('last'));
  });
});
