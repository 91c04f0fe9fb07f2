import {describe, expect, it} from 'vitest';
import {idsOf, indexed, marksOf} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

describe('synonyms', () => {
  const ARTICLES = [
    indexed('card', 'Block a lost credit card at once.', {title: 'Lost card'}),
    indexed('credit', 'How we compute your credit.', {title: 'Credit'}),
    indexed('plastic', 'Plastic is accepted everywhere.', {title: 'Plastic'}),
    indexed('purse', 'A purse for coins.', {title: 'Purse'}),
    indexed('wallet', 'Open your wallet.', {title: 'Wallet'}),
    indexed('z-other', 'Nothing of that.', {title: 'Other'}),
  ];
  const synonyms = [
    ['wallet', 'purse', 'billfold'],
    ['credit card', 'plastic'],
  ];
  const plain = openArticles(ARTICLES);
  const configured = openArticles(ARTICLES, {extras: {synonyms}});

  it.each([
    ['one word', 'wallet', ['wallet', 'purse']],
    ['one word the other way', 'purse', ['purse', 'wallet']],
    ['a word that no article holds', 'billfold', ['purse', 'wallet']],
    ['another form of it', 'billfolds', ['purse', 'wallet']],
    ['several words', 'credit card', ['card', 'plastic']],
    ['several words that stand for one', 'plastic', ['plastic', 'card']],
  ])('find articles that call it otherwise: %s', async (_name, query, expected) => {
    const found = await (await configured).ids(query);
    expect(found.filter(id => id !== 'credit').toSorted()).toEqual(expected.toSorted());
    expect((await (await plain).ids(query)).toSorted()).not.toEqual(found.toSorted());
  });

  it('put the article that says it as asked first', async () => {
    const {ids} = await configured;
    expect((await ids('wallet'))[0]).toBe('wallet');
    expect((await ids('purse'))[0]).toBe('purse');
    expect((await ids('plastic'))[0]).toBe('plastic');
  });

  it('of several words need all of them', async () => {
    // "credit" alone is not plastic.
    expect(await (await configured).ids('plastic')).not.toContain('credit');
    expect(await (await configured).ids('credit')).not.toContain('plastic');
  });

  it('of several words need them side by side in the query', async () => {
    expect(await (await configured).ids('card credit')).not.toContain('plastic');
  });

  it('are marked', async () => {
    const {hits} = await (await configured).search('billfold');
    expect(hits.map(({title}) => marksOf(title)).toSorted()).toEqual([['Purse'], ['Wallet']]);
    const [, card] = (await (await configured).search('plastic')).hits;
    expect(marksOf(card?.excerpt)).toEqual(['credit', 'card']);
  });

  it('are no mistakes to be corrected', async () => {
    expect(await (await configured).search('billfold')).not.toHaveProperty('correction');
  });

  it('do not reach into quotes', async () => {
    expect(await (await configured).ids('"wallet"')).toEqual(['wallet']);
  });
});

describe('pins', () => {
  // By id: a-login 0, b-password 1, c-passkeys 2, d-offline 3, e-other 4.
  const ARTICLES = [
    indexed('a-login', 'Sign in with your password.', {title: 'Sign in', category: 'FAQ', views: 10}),
    indexed('b-password', 'Choose a new password.', {title: 'Reset your password', category: 'FAQ', views: 20}),
    indexed('c-passkeys', 'A passkey replaces the password.', {title: 'Passkeys', category: 'Guides', views: 30}),
    indexed('d-offline', 'No connection.', {title: 'Offline', category: 'News', views: 5}),
    indexed('e-other', 'Nothing.', {title: 'Other', category: 'News', views: 1}),
  ];
  const pins = [
    {query: 'Password', articles: [3, 2]},
    {query: 'zebra', articles: [4]},
  ];
  const plain = openArticles(ARTICLES);
  const pinned = openArticles(ARTICLES, {extras: {pins}});

  it('come first in their order, also when the query does not find them', async () => {
    expect(await (await plain).ids('password')).toEqual(['b-password', 'a-login', 'c-passkeys']);
    const found = await (await pinned).search('password', {facets: ['category']});
    expect(idsOf(found)).toEqual(['d-offline', 'c-passkeys', 'b-password', 'a-login']);
    expect(found.total).toBe(4);
  });

  it('are all there is when the query finds nothing else', async () => {
    expect(await (await plain).ids('zebra')).toEqual([]);
    expect(await (await pinned).search('zebra')).toMatchObject({total: 1, hits: [{article: {id: 'e-other'}}]});
  });

  it.each(['PASSWORD', ' password ', 'password'])('count for the query however it is written: "%s"', async query => {
    const {ids} = await pinned;
    expect((await ids(query))[0]).toBe('d-offline');
    expect((await ids(query, {intent: 'typeahead'}))[0]).toBe('d-offline');
  });

  it.each(['reset password', 'passwor', 'passwords'])('do not count for another query: "%s"', async query => {
    expect(await (await pinned).ids(query)).toEqual(await (await plain).ids(query));
  });

  it('come on the first page only, and are counted', async () => {
    const {search} = await pinned;
    const pages = await Promise.all([0, 1, 2].map(page => search('password', {page, pageSize: 2})));
    expect(pages.map(idsOf)).toEqual([['d-offline', 'c-passkeys'], ['b-password', 'a-login'], []]);
    expect(pages.map(({total}) => total)).toEqual([4, 4, 4]);
  });

  it('give way to filters', async () => {
    const found = await (await pinned).search('password', {filters: {category: ['FAQ']}, facets: ['category']});
    expect(idsOf(found)).toEqual(['b-password', 'a-login']);
    expect(found.total).toBe(2);
    const guides = await (await pinned).search('password', {filters: {category: ['Guides']}});
    expect(idsOf(guides)).toEqual(['c-passkeys']);
  });

  it('are counted by facets like the others', async () => {
    const {facets, total} = await (await pinned).search('password', {facets: ['category']});
    expect(facets.category).toEqual({FAQ: 2, Guides: 1, News: 1});
    expect(total).toBe(4);
  });

  it('give way to another order', async () => {
    const found = await (await pinned).search('password', {sort: 'views'});
    expect(idsOf(found)).toEqual(['c-passkeys', 'b-password', 'a-login', 'd-offline']);
  });

  it('are told apart from what the words found', async () => {
    const {hits} = await (await pinned).search('password', {explain: true});
    expect(hits.map(({explanation}) => explanation?.pinned)).toEqual([true, true, false, false]);
  });

  it('say what they score, not where they stand', async () => {
    const scores = new Map(
      (await (await plain).search('password', {excerpts: false})).hits.map(hit => [hit.article.id, hit.score]),
    );
    const {hits} = await (await pinned).search('password', {excerpts: false});
    const byId = new Map(hits.map(hit => [hit.article.id, hit.score]));
    expect(byId.get('d-offline')).toBe(0);
    expect(byId.get('c-passkeys')).toBe(scores.get('c-passkeys'));
  });
});
