import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {stopEndless} from '../../../helpers/stop-endless.js';

const english = new Analyzer(await loadLanguage('en'));

function termsOf(text: string, analyzer = english): string[] {
  return analyzer.words(text).map(({term}) => term);
}

describe('the forms of a word', () => {
  it.each([
    [['scan', 'scans', 'scanned', 'scanning', 'SCANNING', 'Scan’s', "scan's"], 'scan'],
    [['café', 'cafe', 'CAFÉ', 'cafe\u0301', 'cafés'], 'cafe'],
    [['wallet', 'wallets', 'Wallet’s', "WALLET'S"], 'wallet'],
    [['security', 'Security'], 'secur'],
  ])('%j share a term', (words, term) => {
    expect(words.map(word => termsOf(word))).toEqual(words.map(() => [term]));
  });

  it('are told from other words', () => {
    expect(english.term('wallet')).not.toBe(english.term('wall'));
    expect(english.term('2024')).not.toBe(english.term('2025'));
  });

  it('lose accents only where marks are accents', () => {
    expect(english.term('Ñandú')).toBe('nandu');
    expect(english.term('йод')).toBe('иод');
    expect(english.term('άλφα')).toBe('αλφα');
    // Without their marks, these would be other words.
    expect(english.term('कि')).not.toBe(english.term('क'));
    expect(english.term('ที่')).not.toBe(english.term('ท'));
  });

  it('of Arabic do not depend on vowel marks', async () => {
    const arabic = new Analyzer(await loadLanguage('ar'));
    expect(arabic.term('مُحَمَّد')).toBe(arabic.term('محمد'));
    // Nor in a text of another language, whose stemmer knows nothing of them.
    expect(english.term('مُحَمَّد')).toBe(english.term('محمد'));
  });

  it('are stemmed by the rules of their language', async () => {
    const german = new Analyzer(await loadLanguage('de'));
    expect(german.term('Karten')).toBe(german.term('Karte'));
    expect(english.term('Karten')).not.toBe(english.term('Karte'));
  });
});

describe('the words of a text', () => {
  it('come in order, with their places', () => {
    const text = "The user's wallet—don't lose it!";
    expect(english.words(text).map(({start, end}) => text.slice(start, end))).toEqual([
      'The',
      "user's",
      'wallet',
      "don't",
      'lose',
      'it',
    ]);
  });

  it('are parted by anything but letters, digits and their marks', () => {
    expect(termsOf('npm_config/foo-bar@2.0+x')).toEqual(['npm', 'config', 'foo', 'bar', '2', '0', 'x']);
    expect(termsOf("'quoted' ''")).toEqual(['quot']);
  });

  it('are none where there are none', () => {
    expect([termsOf(''), termsOf(' \n\t'), termsOf('!?—…'), termsOf('😀👍🏽')]).toEqual([[], [], [], []]);
  });
});

describe('hostile words', () => {
  it.each(['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'null', 'undefined', 'NaN'])(
    '%s is a word like any other',
    word => {
      expect(english.words(word)).toEqual([{term: english.term(word), start: 0, end: word.length}]);
      expect(english.term(word)).toMatch(/^[a-z]+$/);
      expect(english.queryTerms(`${word} wallet`)).toEqual([english.term(word), 'wallet']);
    },
  );

  it('__proto__ is the word between the lines', () => {
    expect(english.words('__proto__')).toEqual([{term: 'proto', start: 2, end: 7}]);
  });

  it('of 10,000 characters are one word with a short term', () => {
    const long = 'a'.repeat(10_000);
    const [word, ...others] = english.words(`x ${long} y`).slice(1, -1);
    expect(others).toEqual([]);
    expect(word).toMatchObject({start: 2, end: 10_002});
    expect(word?.term.length).toBeLessThanOrEqual(64);
    expect(english.queryTerms(long)).toEqual([word?.term]);
  });

  it('of a million marks are read to their end', () => {
    const stacked = `e${'\u0301\u0323'.repeat(500_000)}`;
    expect(stopEndless(() => english.words(stacked))).toEqual([{term: 'e', start: 0, end: stacked.length}]);
  });

  it('are cut between characters', () => {
    const [word] = english.words(`a${'𠮷'.repeat(100)}`.replaceAll('𠮷', '𝒳'));
    expect(word?.term).toHaveLength(63);
    expect(word?.term.isWellFormed()).toBe(true);
  });

  it('beside emoji and lone surrogates keep their places', () => {
    expect(english.words('😀wallet\ud800scan\udc00')).toEqual([
      {term: 'wallet', start: 2, end: 8},
      {term: 'scan', start: 9, end: 13},
    ]);
  });
});
