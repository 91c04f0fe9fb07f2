import {describe, expect, it} from 'vitest';
import {SearchError} from '../../../src/core/search-provider.js';
import {indexed, section} from '../../helpers/articles.js';
import {openArticles, openBundle, pathIn} from '../../helpers/open-articles.js';

const ARTICLES = [
  indexed('apart', 'Reset the app. Then choose a password.', {title: 'Both words apart', category: 'FAQ'}),
  indexed('description', 'Nothing of it here.', {title: 'Elsewhere', description: 'How to reset password and more.'}),
  indexed('heading', 'Nothing.', {title: 'Under a heading', sections: [section('Reset password today', 'Go on.')]}),
  indexed('sections', 'The last word is reset.', {
    title: 'Over the bound of sections',
    sections: [section('Password', 'Reset.'), section('Then', 'password reset')],
  }),
  indexed('swapped', 'Your password reset is done.', {title: 'Swapped words', category: 'FAQ'}),
  indexed('text', 'Please reset passwords now.', {title: 'In the text', category: 'FAQ'}),
  indexed('title', 'Nothing.', {title: 'Reset password', category: 'Guides'}),
];
const {bundle, ids, search} = await openArticles(ARTICLES);
const HOLDERS = ['description', 'heading', 'text', 'title'];

describe('words in quotes', () => {
  it('have to follow each other, in title, heading, description or text', async () => {
    expect((await ids('reset password')).length).toBe(ARTICLES.length);
    expect((await ids('"reset password"')).toSorted()).toEqual(HOLDERS);
  });

  it('have to stand in that order', async () => {
    expect((await ids('"password reset"')).toSorted()).toEqual(['sections', 'swapped']);
  });

  it.each([
    '“reset password”',
    '„reset password“',
    '«reset password»',
    '「reset password」',
    '« reset password »',
    '”reset password”',
    '»reset password«',
    '『reset password』',
    '＂reset password＂',
    ' " reset  password " ',
    '"Reset, password!"',
  ])('may stand in quotes of any kind: %s', async query => {
    expect((await ids(query)).toSorted()).toEqual(HOLDERS);
  });

  it('count before the closing quote is typed', async () => {
    expect((await ids('"reset password', {intent: 'typeahead'})).toSorted()).toEqual(HOLDERS);
    expect((await ids('"reset password ', {intent: 'typeahead'})).toSorted()).toEqual(HOLDERS);
    expect((await ids('"reset password')).toSorted()).toEqual(HOLDERS);
  });

  it('need each other, whatever stands beside them', async () => {
    const found = await ids('"reset password" nothing');
    expect(found.toSorted()).toEqual(HOLDERS);
    // It has the phrase only.
    expect(found.at(-1)).toBe('text');
    expect((await ids('please "reset password"'))[0]).toBe('text');
    expect(await ids('"reset password" "please reset"')).toEqual(['text']);
  });

  it('may be one word, which is then meant as it stands', async () => {
    expect(await ids('"swapped"')).toEqual(['swapped']);
    expect(await ids('"swapped"', {intent: 'typeahead'})).toEqual(['swapped']);
  });

  it('may be stop words among others', async () => {
    expect(await ids('"choose a password"')).toEqual(['apart']);
    expect(await ids('"choose the password"')).not.toHaveLength(1);
  });

  it.each([
    ['"password please reset"', 'no article has them so'],
    ['"choose the password"', 'another article stands between'],
    ['"reset password for vendors', 'never closed'],
    ['„reset ein password“', 'in quotes of another language'],
    ['"pasword"', 'with a typo'],
    ['"passw"', 'not finished'],
    ['“The reset password today”', 'with a word more'],
    ['"reset my password" please', 'with a word between'],
    ['please "password please', 'opened behind a word'],
    ['«please today', 'never closed, of another kind'],
  ])('are searched for one by one when no article has them together: %s (%s)', async query => {
    const {hits, reading, total} = await search(query);
    expect(total).toBeGreaterThan(0);
    expect(hits).toHaveLength(total);
    expect(reading?.phraseNotFound).toBe(true);
  });

  it('say nothing of it when an article has them, or none has any', async () => {
    expect((await search('"reset password"')).reading).toBeUndefined();
    expect((await search('"qqqq xxxx"')).reading).toBeUndefined();
    expect((await search('"qqqq xxxx"')).total).toBe(0);
  });

  it('are no quotes behind a letter or digit', async () => {
    const {search: ask} = await openArticles([
      indexed('label', 'Load the 5" roll into the printer for a label.'),
      indexed('other', 'Nothing.'),
    ]);
    const {hits, reading} = await ask('5" label printer');
    expect(hits.map(({article}) => article.id)).toEqual(['label']);
    expect(reading).toBeUndefined();
  });

  it.each(['27" monitor', '27” monitor', '27″ monitor', `a 27'' monitor`, 'monitor 27"', '3.5" or 27" monitor'])(
    'are no quotes where they are inches: %s',
    async query => {
      const {search: ask} = await openArticles([
        indexed('monitor', 'A monitor of 27" for your desk.'),
        indexed('other', 'No.'),
      ]);
      const {hits, reading} = await ask(query);
      expect(hits.map(({article}) => article.id)).toEqual(['monitor']);
      expect(reading?.phraseNotFound).toBeUndefined();
    },
  );

  it('count all articles that have them, and their categories', async () => {
    const many = Array.from({length: 150}, (_unused, number) =>
      indexed(`a${number}`, 'Please reset password now.', {category: number % 2 ? 'Odd' : 'Even'}),
    );
    const {search: ask} = await openArticles(many);
    const found = await ask('"reset password"', {facets: ['category']});
    expect(found.total).toBe(150);
    expect(found.facets.category).toEqual({Odd: 75, Even: 75});
  });

  it('may be nothing, which asks for nothing', async () => {
    expect((await ids('"" password')).toSorted()).toEqual((await ids('password')).toSorted());
    expect((await ids('password "')).toSorted()).toEqual((await ids('password')).toSorted());
  });

  it('narrow total, facets and pages', async () => {
    const found = await search('"reset password"', {facets: ['category'], pageSize: 2});
    expect(found.total).toBe(4);
    expect(found.hits).toHaveLength(2);
    expect(found.facets.category).toEqual({FAQ: 1, Guides: 1, '': 2});
    expect(await ids('"reset password"', {filters: {category: ['FAQ']}})).toEqual(['text']);
    expect((await search('"reset password"', {page: 1, pageSize: 3})).hits).toHaveLength(1);
  });

  it('narrow without excerpts as well', async () => {
    expect((await ids('"reset password"', {excerpts: false})).toSorted()).toEqual(HOLDERS);
  });

  it('narrow what they stand in, not a search that runs at the same time', async () => {
    const request = {facets: ['category'] as const};
    const alone = await Promise.all(
      ['"reset password"', 'reset password', '"password reset"'].map(query =>
        openBundle(bundle).search(query, request),
      ),
    );
    const fresh = openBundle(bundle);
    const together = await Promise.all(
      ['"reset password"', 'reset password', '"password reset"'].map(query => fresh.search(query, request)),
    );
    expect(together).toEqual(alone);
    expect(
      await Promise.all(['"reset password"', 'reset password'].map(query => fresh.search(query, request))),
    ).toEqual(alone.slice(0, 2));
  });

  it('leave out articles that cannot be read, and say that something is missing', async () => {
    const {source, search: ask} = openBundle(bundle);
    for (let reads = 0; reads < 2; reads++) {
      source.failNext(pathIn(bundle, 'articles/text'), new SearchError('network', 'Lost.', {retryable: true}));
    }
    const found = await ask('"reset password"', {excerpts: false});
    expect(found.hits.map(({article}) => article.id).toSorted()).toEqual(['description', 'heading', 'title']);
    expect(found.incomplete).toBe(true);
  });

  it('find such an article when it can be read again', async () => {
    const {source, search: ask} = openBundle(bundle);
    source.failNext(pathIn(bundle, 'articles/text'), new SearchError('network', 'Lost.', {retryable: true}));
    await ask('"reset password"', {excerpts: false});
    const again = await ask('"reset password"', {excerpts: false});
    expect(again.hits.map(({article}) => article.id).toSorted()).toEqual(HOLDERS);
    expect(again.incomplete).toBeUndefined();
  });
});
