import {describe, expect, it} from 'vitest';
import {findRelatedArticles} from '../../../../src/node/bundle/related-articles.js';
import type {CompiledArticle} from '../../../../src/node/content/compiled-content.js';

/** Articles about nothing else, so that shared words tell something. */
const BACKGROUND: readonly CompiledArticle[] = [
  compiled('tax', 'Export a tax report', 'The spreadsheet lists income and losses of a year.'),
  compiled('courier', 'Where is my parcel', 'The courier rings twice, then the depot keeps the box.'),
  compiled('selfie', 'The selfie check', 'Look into the camera, take off glasses and hat.'),
  compiled('refund', 'When refunds arrive', 'Money returns to the card within five working days.'),
];

function compiled(id: string, title: string, text: string, rest: Partial<CompiledArticle> = {}): CompiledArticle {
  return {
    file: `${id}.md`,
    titleLines: 0,
    headingLines: [],
    titleFrom: 'front matter',
    whereIsKey: () => `${id}.md`,
    article: {id, title, locale: 'en', markdown: text, headings: []},
    sections: [{text}],
    links: [],
    images: [],
    assetFiles: {},
    ...rest,
  };
}

/** Ids of what is related to an article among others. */
async function relatedTo(id: string, articles: readonly CompiledArticle[], locale = 'en'): Promise<readonly string[]> {
  const related = await findRelatedArticles(articles, locale);
  return related[articles.findIndex(({article}) => article.id === id)]?.map(({article}) => article.id) ?? [];
}

describe('related articles', () => {
  it('share what they are about, whatever the form of the word', async () => {
    const articles = [
      ...BACKGROUND,
      compiled('passkey', 'Set up a passkey', 'A passkey signs you in without a password.'),
      compiled('passkeys', 'Passkeys are here', 'Signing in with passkeys needs no passwords.'),
    ];
    expect(await relatedTo('passkey', articles)).toEqual(['passkeys']);
    expect(await relatedTo('passkeys', articles)).toEqual(['passkey']);
  });

  it('are none rather than those that have only everyday words in common', async () => {
    const articles = [
      ...BACKGROUND,
      compiled(
        'card',
        'How do I get a new card?',
        'What you can do when it is not there and how it will be sent to you.',
      ),
      compiled(
        'name',
        'How do I change my name?',
        'What you can do when it is not there and how it will be sent to you.',
      ),
    ];
    expect(await relatedTo('tax', articles)).toEqual([]);
    expect(await relatedTo('selfie', articles)).toEqual([]);
  });

  it('are three at most, the most similar first', async () => {
    const articles = [
      ...BACKGROUND,
      compiled('a', 'Deposit network', 'Choose the network of a deposit.'),
      compiled('b', 'Networks', 'Every network has a fee.'),
      compiled('c', 'Choose the deposit network', 'Choose the network of your deposit.'),
      compiled('d', 'Deposit on a network', 'The network of a deposit decides its fee.'),
      compiled('e', 'Network upkeep', 'A network may pause a deposit.'),
    ];
    const related = await relatedTo('a', articles);
    expect(related).toHaveLength(3);
    expect(related[0]).toBe('c');
  });

  it('are never the article itself, nor two that a reader cannot tell apart', async () => {
    const text = 'Scan the code with the camera to pay.';
    const articles = [
      ...BACKGROUND,
      compiled('a', 'Scan to pay', text),
      compiled('b', 'Scan to Pay ', text),
      compiled('c', 'Pay by scan', text),
      compiled('d', 'PAY BY SCAN', text),
    ];
    expect(await relatedTo('a', articles)).toEqual(['c']);
    expect(await relatedTo('c', articles)).toEqual(['a']);
  });

  it('are left to an author who names some, or says that there are none', async () => {
    const text = 'A passkey signs you in.';
    const articles = [
      ...BACKGROUND,
      compiled('a', 'Passkey', text, {related: ['tax']}),
      compiled('b', 'Passkeys', text, {related: []}),
      compiled('c', 'The passkey', text),
    ];
    const related = await findRelatedArticles(articles, 'en');
    expect(related.map(list => list.map(({article}) => article.id))).toEqual([[], [], [], [], [], [], ['a', 'b']]);
  });

  it('are found by keywords and tags as well', async () => {
    const articles = [
      ...BACKGROUND,
      compiled('a', 'Codes by app', 'Six digits.', {keywords: ['authenticator', '2FA']}),
      compiled('b', 'Lost phone', 'Write to us.', {keywords: ['authenticator', '2FA']}),
    ];
    expect(await relatedTo('a', articles)).toEqual(['b']);
  });

  it('are found in languages without spaces', async () => {
    const articles = [
      compiled(
        'a',
        '\u30d1\u30b9\u30ad\u30fc\u306e\u8a2d\u5b9a',
        '\u30d1\u30b9\u30ad\u30fc\u3067\u30b5\u30a4\u30f3\u30a4\u30f3\u3057\u307e\u3059\u3002',
      ),
      compiled('b', '\u914d\u9001\u72b6\u6cc1', '\u8377\u7269\u306f\u5009\u5eab\u306b\u3042\u308a\u307e\u3059\u3002'),
      compiled(
        'c',
        '\u30d1\u30b9\u30ad\u30fc\u3068\u306f',
        '\u30d1\u30b9\u30ad\u30fc\u306f\u4fbf\u5229\u3067\u3059\u3002',
      ),
      compiled('d', '\u8fd4\u91d1', '\u30ab\u30fc\u30c9\u306b\u623b\u308a\u307e\u3059\u3002'),
    ];
    expect(await relatedTo('a', articles, 'ja')).toEqual(['c']);
  });

  it('do not depend on how often they are asked for', async () => {
    const articles = Array.from({length: 60}, (_unused, index) =>
      compiled(
        `n${index}`,
        `Note ${index % 7} on ${index % 5}`,
        `word${index % 11} term${index % 13} sign${index % 3}`,
      ),
    );
    expect(await findRelatedArticles(articles, 'en')).toEqual(await findRelatedArticles(articles, 'en'));
  });
});
