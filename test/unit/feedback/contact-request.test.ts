import {describe, expect, it} from 'vitest';
import {fillAddress} from '../../../src/feedback/contact-request.js';

const values = {
  query: 'lost & found',
  article: 'a/b',
  articles: 'a/b,c',
  path: '/shop',
  reference: 'H-1',
  locale: 'en',
  summary: '',
};

describe('an address of a person', () => {
  it('gets what is known, encoded', () => {
    expect(fillAddress('https://desk.example/new?q={query}&a={article}', values)).toBe(
      'https://desk.example/new?q=lost%20%26%20found&a=a%2Fb',
    );
  });

  it('never gets too long for a mail program', () => {
    const address = fillAddress('mailto:a@b.example?body={summary}', {...values, summary: 'ü😀 '.repeat(800)});
    expect(address.length).toBeLessThanOrEqual(1800);
    expect(() => decodeURIComponent(address)).not.toThrow();
  });

  it.each([
    ['30,000 letters', 'x'.repeat(30_000)],
    ['5,000 marks on a letter', `e${'\u0301'.repeat(5000)}`],
    ['10,000 half characters', '\ud83d'.repeat(10_000)],
    ['5,000 emoji', '😀'.repeat(5000)],
  ])('stays short whatever was asked: %s', (_name, query) => {
    for (const template of ['mailto:a@b.example?subject={query}&body={summary}', 'https://desk.example/?q={query}']) {
      const address = fillAddress(template, {...values, query, summary: `You asked: ${query}\n${query}`});
      expect(address.length).toBeLessThanOrEqual(1800);
      expect(address.length).toBeGreaterThan(1500);
      expect(() => decodeURIComponent(address)).not.toThrow();
    }
  });

  it('keeps placeholders that nobody knows', () => {
    expect(fillAddress('https://desk.example/{toString}/{user}', values)).toBe(
      'https://desk.example/{toString}/{user}',
    );
  });

  it('takes half a character for one that nobody knows', () => {
    for (const query of ['\ud83d', 'a\udc00b', '\ude00\ud83d']) {
      const address = fillAddress('https://desk.example/?q={query}&s={summary}', {...values, query, summary: query});
      expect(address).toContain('%EF%BF%BD');
      expect(() => decodeURIComponent(address)).not.toThrow();
    }
  });

  it('does not fill in what a visitor typed as a placeholder', () => {
    expect(fillAddress('https://desk.example/?q={query}', {...values, query: '{path}'})).toContain('%7Bpath%7D');
  });
});
