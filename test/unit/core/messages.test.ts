import {describe, expect, it} from 'vitest';
import {fill, pluralForm} from '../../../src/core/messages.js';

describe('a message', () => {
  it('holds its values where it names them', () => {
    expect(fill('Nothing in {category} for “{query}”', {category: 'FAQ', query: 'card'})).toBe(
      'Nothing in FAQ for “card”',
    );
  });

  it.each(['<b>', '$&', "$'", '{query}', '{category}', '%s', '__proto__'])('takes "%s" as it was typed', query => {
    expect(fill('“{query}”', {query})).toBe(`“${query}”`);
  });

  it('keeps a name that has no value', () => {
    expect(fill('{count} of {total}', {count: '1'})).toBe('1 of {total}');
  });
});

describe('a message about a number', () => {
  const polish = {one: 'wynik', few: 'wyniki', many: 'wyników', other: 'wyniku'};

  it.each([
    [1, 'wynik'],
    [2, 'wyniki'],
    [5, 'wyników'],
    [22, 'wyniki'],
    [1.5, 'wyniku'],
  ])('has the form of its language for %d', (count, form) => {
    expect(pluralForm(polish, count, 'pl')).toBe(form);
  });

  it('falls back to the general form', () => {
    expect(pluralForm({other: 'results'}, 1, 'en')).toBe('results');
    expect(pluralForm({other: 'wynik'}, 2, 'pl')).toBe('wynik');
  });
});

describe('a message that mixes directions', () => {
  it('keeps its value apart', () => {
    expect(fill('نتائج “{query}”', {query: 'A1.'})).toBe('نتائج “\u2068A1.\u2069”');
    expect(fill('Results for “{query}”', {query: 'بطاقة!'})).toBe('Results for “\u2068بطاقة!\u2069”');
    expect(fill('Results for “{query}”', {query: 'card!'})).toBe('Results for “card!”');
    expect(fill('نتائج “{query}”', {query: 'بطاقة!'})).toBe('نتائج “بطاقة!”');
    expect(fill('{count} نتائج', {count: '٣'})).toBe('٣ نتائج');
  });
});
