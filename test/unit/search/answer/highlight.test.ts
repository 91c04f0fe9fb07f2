import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {markMatches, QueryMatcher} from '../../../../src/search/answer/highlight.js';
import {marksOf, textOf} from '../../../helpers/articles.js';
import {queryMatcher} from '../../../helpers/query-matcher.js';

const english = new Analyzer(await loadLanguage('en'));

const matcherOf = (query: string): QueryMatcher => queryMatcher(english, query);

function marks(text: string, query: string): string[] {
  return marksOf(markMatches(text, matcherOf(query)));
}

describe('the words that answer a query', () => {
  it('are marked as they are written', () => {
    expect(markMatches('Scan the code, then wait.', matcherOf('scan code'))).toEqual([
      {text: 'Scan', mark: true},
      {text: ' the '},
      {text: 'code', mark: true},
      {text: ', then wait.'},
    ]);
  });

  it('may have another form than the query', () => {
    expect(marks('Scanned codes: scanning the code’s edge', 'scans coding')).toEqual([
      'Scanned',
      'codes',
      'scanning',
      'code’s',
    ]);
    expect(marks('Café, cafe', 'cafés')).toEqual(['Café', 'cafe']);
  });

  it('include what the last word may become', () => {
    expect(marks('walnut wallet wallets', 'walle')).toEqual(['wallet', 'wallets']);
    expect(marks('password reset', 'reset passw')).toEqual(['password', 'reset']);
  });

  it('stay marked while the last word is typed to its end', () => {
    const typed = Array.from('security', (_letter, index) => 'security'.slice(0, index + 1)).slice(1);
    expect(typed.filter(query => !marks('Security first', query).includes('Security'))).toEqual([]);
  });

  it('include no continuation of earlier words', () => {
    expect(marks('passwords reset', 'pass reset')).toEqual(['reset']);
  });

  it('do not include every word that begins with one letter', () => {
    expect(marks('a apple an', 'a')).toEqual(['a']);
    expect(marks('wallet w', 'w')).toEqual(['w']);
  });

  it('leave out stop words that stand beside others', () => {
    expect(marks('Reset the password', 'reset the password')).toEqual(['Reset', 'password']);
    expect(marks('To be or not', 'to be')).toEqual(['To', 'be']);
  });

  it('are none for an empty query', () => {
    expect(markMatches('Reset the password', matcherOf(' '))).toEqual([{text: 'Reset the password'}]);
  });

  it('are text, whatever they look like', () => {
    expect(markMatches('<b>wallet</b>', matcherOf('b'))).toEqual([
      {text: '<'},
      {text: 'b', mark: true},
      {text: '>wallet</'},
      {text: 'b', mark: true},
      {text: '>'},
    ]);
    expect(marks('the constructor of __proto__', 'constructor proto')).toEqual(['constructor', 'proto']);
  });
});

describe('fragments', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('wallet', 'Scanned', ' ', '.', '\n', '😀', 'é'), fc.string({unit: 'binary'})))
    .map(parts => parts.join(''));

  it('join to the text, none of them empty, with marks on whole words', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('wallet scan', 'sca', 'é', ''), (given: string, query: string) => {
        const fragments = markMatches(given, matcherOf(query));
        expect(textOf(fragments)).toBe(given);
        expect(fragments.every(fragment => fragment.text !== '')).toBe(true);
        const words = english.words(given).map(({start, end}) => `${start}-${end}`);
        let at = 0;
        for (const {text, mark} of fragments) {
          if (mark) expect(words).toContain(`${at}-${at + text.length}`);
          at += text.length;
        }
      }),
      {examples: [['㐀Scanned가', 'wallet scan']]},
    );
  });

  it('of an empty text are none', () => {
    expect(markMatches('', matcherOf('wallet'))).toEqual([]);
  });
});

describe('a text', () => {
  it('answers a query by one word of it', () => {
    const matcher = matcherOf('scan the wallet');
    expect(matcher.matches('We scanned it')).toBe(true);
    expect(matcher.matches('The rest')).toBe(false);
    expect(matcherOf('').matches('anything')).toBe(false);
  });

  it('says which word of the query each of its words answers', () => {
    const matcher = matcherOf('scan wall');
    const text = 'Scanning wallets today';
    expect(english.words(text).map(word => matcher.match(word, text))).toEqual(['scan', 'wall', undefined]);
  });

  it('says so of typos and synonyms as well', () => {
    const matcher = new QueryMatcher(english, [
      {key: 'walet', terms: ['wallet', 'purs'], weight: 0.5},
      {key: 'purse', terms: ['purs']},
    ]);
    const text = 'Wallets, purses and bags';
    expect(english.words(text).map(word => matcher.match(word, text))).toEqual([
      'walet',
      'walet',
      undefined,
      undefined,
    ]);
    expect([...matcher.weights]).toEqual([
      ['walet', 0.5],
      ['purse', 1],
    ]);
  });

  it('of several scripts is marked word by word', () => {
    expect(marks('iPhoneの設定を変更', '設定')).toEqual(['設定']);
    expect(marks('iPhoneの設定を変更', 'iphone')).toEqual(['iPhone']);
    expect(marks('ﾊﾟｽﾜｰﾄﾞをﾘｾｯﾄ', 'パスワード')).toEqual(['ﾊﾟｽﾜｰﾄﾞ']);
  });
});
