import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../src/search/analyzer.js';
import {loadLanguage} from '../../../src/search/languages.js';

const english = new Analyzer(await loadLanguage('en'));

function termsOf(text: string, analyzer = english): string[] {
  return analyzer.words(text).map(({term}) => term);
}

/** Text of any kind, also of broken characters. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc
    .array(
      fc.constantFrom(
        'Wallet',
        "user's",
        ' ',
        '.',
        '’',
        "don't",
        'é',
        'e\u0301',
        '密码',
        '\ud83d',
        '\ude00',
        '😀',
        '\n',
      ),
    )
    .map(parts => parts.join('')),
);

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

  it('always stand where they are said to', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0;
        for (const {term, start, end} of english.words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const word = text.slice(start, end);
          expect(word).not.toMatch(/\s/);
          // The same word alone is one word with the same term.
          expect(english.words(word)).toEqual([{term, start: 0, end: word.length}]);
          last = end;
        }
      }),
    );
  });

  it('never miss a letter or digit', () => {
    fc.assert(
      fc.property(anyText, text => {
        let rest = '';
        let last = 0;
        for (const {start, end} of english.words(text)) {
          rest += text.slice(last, start);
          last = end;
        }
        expect(rest + text.slice(last)).not.toMatch(/[a-z0-9]/i);
      }),
    );
  });

  it('do not depend on what was read before', async () => {
    const language = await loadLanguage('en');
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const fresh = new Analyzer(language);
        english.words(first);
        expect(english.words(second)).toEqual(fresh.words(second));
      }),
    );
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

  it('beside emoji and lone surrogates keep their places', () => {
    expect(english.words('😀wallet\ud800scan\udc00')).toEqual([
      {term: 'wallet', start: 2, end: 8},
      {term: 'scan', start: 9, end: 13},
    ]);
  });

  it.each(['ar', 'de', 'el', 'en', 'fi', 'fr', 'hu', 'it', 'nl', 'pt', 'ru', 'sv', 'tr', 'ja', '__proto__'])(
    'break no stemmer (%s)',
    async locale => {
      const analyzer = new Analyzer(await loadLanguage(locale));
      fc.assert(
        fc.property(anyText, text => {
          for (const {term} of analyzer.words(text)) expect(term).not.toBe('');
        }),
        {numRuns: 30},
      );
      for (const word of ['constructor', 'prototype', 'valueOf', 's', 'ss', 'ied', 'İ', 'x'.repeat(64)]) {
        expect(termsOf(`${word}.`, analyzer)).toHaveLength(1);
      }
    },
  );
});

describe('the terms of a query', () => {
  it('leave out stop words', () => {
    expect(english.queryTerms('How do I reset the password?')).toEqual(['reset', 'password']);
    expect(english.queryTerms("Why Can't I reset it")).toEqual(['reset']);
    expect(english.queryTerms('Why can’t I reset it')).toEqual(['reset']);
  });

  it('keep stop words when nothing else remains', () => {
    expect(english.queryTerms('who are you')).toEqual(termsOf('who are you'));
    expect(english.queryTerms('The')).toEqual(['the']);
  });

  it('stand once each, in the order of the query', () => {
    expect(english.queryTerms('scanning wallets and scanned Wallet')).toEqual(['scan', 'wallet']);
  });

  it('are none when the query holds no word', () => {
    expect(english.queryTerms('')).toEqual([]);
    expect(english.queryTerms('?! 😀')).toEqual([]);
  });
});
