import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatPlace, type Place, parsePlace, placeInHash} from '../../../src/core/place.js';

const text = fc.string({unit: 'grapheme', minLength: 1});

describe('a place', () => {
  it.each<[string, Place]>([
    ['home', {view: 'home'}],
    ['contact', {view: 'contact'}],
    ['article/cards/limits#daily', {view: 'article', articleId: 'cards/limits', anchor: 'daily'}],
    ['search/lost%20card', {view: 'results', query: 'lost card'}],
    ['category/FAQ', {view: 'results', query: '', category: 'FAQ'}],
    ['topic/Security?sort=updated', {view: 'results', query: '', topics: ['Security'], sort: 'updated'}],
    ['search/card?category=FAQ&topic=Wallet', {view: 'results', query: 'card', category: 'FAQ', topics: ['Wallet']}],
  ])('"%s" reads as it is written', (written, place) => {
    expect(parsePlace(written)).toEqual(place);
    expect(formatPlace(place)).toBe(written);
  });

  it('may be written as people do', () => {
    expect(parsePlace('search/lost card')).toEqual({view: 'results', query: 'lost card'});
  });

  it.each([
    ['search/100%', {view: 'results', query: '100%'}],
    ['search/50% off%', {view: 'results', query: '50% off%'}],
    ['search/%zz', {view: 'results', query: '%zz'}],
    ['search/caf%C3', {view: 'results', query: 'caf%C3'}],
    ['category/100%', {view: 'results', query: '', category: '100%'}],
    ['article/100%', {view: 'article', articleId: '100%'}],
    ['article/fees#%E0%A4%A', {view: 'article', articleId: 'fees'}],
  ])('may have a percent sign that encodes nothing: %s', (written, place) => {
    expect(parsePlace(written)).toEqual(place);
  });

  it('comes back, whatever is asked for', () => {
    fc.assert(
      fc.property(text, text, text, (query, category, topic) => {
        const place: Place = {view: 'results', query, category, topics: [topic]};
        expect(parsePlace(formatPlace(place))).toEqual(place);
      }),
    );
  });

  it.each(['', 'nowhere', 'article/', 'article/%E0%A4', 'category/', 'home/1', '__proto__'])(
    '"%s" is none',
    written => {
      expect(parsePlace(written)).toBeUndefined();
    },
  );

  it('stands in a hash only behind our own prefix', () => {
    expect(placeInHash('#helplet=home')).toEqual({view: 'home'});
    expect(placeInHash('#home')).toBeUndefined();
  });
});
