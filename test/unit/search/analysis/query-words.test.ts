import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';

const english = new Analyzer(await loadLanguage('en'));

function weights(query: string, analyzer = english): Record<string, number> {
  return Object.fromEntries(
    analyzer.queryWords(query).map(({start, end, weight}) => [query.slice(start, end), weight]),
  );
}

describe('the words of a question', () => {
  it('weigh what they tell', () => {
    expect(weights('How do I reset the password?')).toEqual({How: 0.4, do: 0.4, I: 0.4, reset: 1, password: 1});
    expect(weights('is it possible to get a refund')).toEqual({possible: 0.4, get: 0.4, refund: 1});
  });

  it.each([
    ["Why can't I log in", "can't"],
    ['Why can’t I log in', 'can’t'],
    ['I’M LOCKED OUT', 'I’M'],
    ['whats new', 'whats'],
  ])('weigh the same with any apostrophe (%s)', (query, word) => {
    expect(weights(query)[word]).toBe(0.4);
  });

  it('of every kind weigh what they do in relation to each other, when there are no others', () => {
    expect(weights('who are you')).toEqual({who: 0.4, you: 0.4});
  });

  it('that are all stop words are what someone looks for', () => {
    expect(weights('to be or not to be')).toEqual({to: 1, be: 1, or: 1, not: 1});
    expect(weights('The')).toEqual({The: 1});
  });

  it('keep their places and terms', () => {
    expect(english.queryWords('the scanned code')).toEqual([
      {term: 'scan', start: 4, end: 11, weight: 1},
      {term: 'code', start: 12, end: 16, weight: 1},
    ]);
  });

  it('are none when the query holds no word', () => {
    expect(english.queryWords('')).toEqual([]);
    expect(english.queryWords('?! 😀')).toEqual([]);
  });
});

describe('the stop words of other languages', () => {
  it.each([
    ['de', 'Wie kann ich das Passwort ändern', {Wie: 0.4, kann: 0.4, ich: 0.4, das: 0.4, Passwort: 1, ändern: 1}],
    ['fr', 'pour mon abonnement', {pour: 0.4, mon: 0.4, abonnement: 1}],
    ['es', 'cómo restablecer la contraseña', {cómo: 0.4, restablecer: 1, la: 0.4, contraseña: 1}],
    ['ja', '設定 を', {設定: 1, を: 0.4}],
  ])('are soft (%s)', async (locale, query, expected) => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    expect(weights(query, analyzer)).toEqual(expected);
  });
});

describe('the terms of a query', () => {
  it('leave out stop words', () => {
    expect(english.queryTerms('reset the password of a user')).toEqual(['reset', 'password', 'user']);
  });

  it('keep stop words when nothing else remains', () => {
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
