import {describe, expect, it} from 'vitest';
import {indexed} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

const OTHERS = [
  indexed('other', 'Nothing of this kind stands here, only the weather.'),
  indexed('more', 'Another text, about other matters.'),
];

async function foundFor(query: string, text: string, locale = 'en'): Promise<readonly string[]> {
  const {ids} = await openArticles([indexed('wanted', text), ...OTHERS], {locale});
  return ids(query);
}

describe('words that a query has as one', () => {
  it.each([
    ['bankaccount', 'How to change your bank account.'],
    ['creditmemo', 'Post a credit memo first.'],
    ['apikey', 'Create an API key in the settings.'],
    ['dropshipment', 'Orders for drop shipment.'],
    ['filename', 'Choose a file name.'],
    ['signup', 'Where to sign up.'],
  ])('find the two that articles have: %s', async (query, text) => {
    expect(await foundFor(query, text)).toEqual(['wanted']);
  });

  it('tell how they were read', async () => {
    const {search} = await openArticles([indexed('wanted', 'Change your bank account.'), ...OTHERS]);
    expect((await search('bankaccount')).reading).toEqual({respelled: ['bank account'], nearest: false});
    expect((await search('bank account')).reading).toBeUndefined();
  });

  it('do so only where an article has both', async () => {
    const {ids} = await openArticles([indexed('bank', 'A bank.'), indexed('account', 'An account.')]);
    expect(await ids('bankaccount')).not.toContain('bank');
  });

  it('mark both', async () => {
    const {search} = await openArticles([indexed('wanted', 'Change your bank account.'), ...OTHERS]);
    const [hit] = (await search('bankaccount')).hits;
    expect(hit?.excerpt.filter(({mark}) => mark).map(({text}) => text)).toEqual(['bank', 'account']);
  });
});

describe('words that a query has apart', () => {
  it.each([
    ['work flow', 'Set up a workflow.'],
    ['pass word', 'Choose a password.'],
    ['data base', 'The database is closed.'],
    ['e-mail', 'Your email is wrong.'],
    ['pre-payment', 'A prepayment of 20 %.'],
    ['check-list', 'The checklist for beginners.'],
    ['log in', 'The login page.'],
    ['set up', 'The setup takes a minute.'],
    ['time out', 'After a timeout try again.'],
    ['dash board', 'Your dashboard shows sales.'],
  ])('find the one that articles have: %s', async (query, text) => {
    expect(await foundFor(query, text)).toEqual(['wanted']);
  });

  it.each([
    ['Kunden Nummer', 'Ihre Kundennummer steht auf der Rechnung.'],
    ['Kunden-Nummer', 'Ihre Kundennummer steht auf der Rechnung.'],
    ['Rechnungs-Adresse', 'Die Rechnungsadresse ändern.'],
  ])('also in German: %s', async (query, text) => {
    expect(await foundFor(query, text, 'de')).toEqual(['wanted']);
  });

  it('are named as articles write them, unless articles have them apart as well', async () => {
    const {search} = await openArticles([indexed('wanted', 'Set up a workflow.'), ...OTHERS]);
    expect((await search('work flow')).reading).toEqual({respelled: ['workflow'], nearest: false});
    const both = await openArticles([indexed('one', 'A workflow.'), indexed('two', 'The work flow of a day.')]);
    expect((await both.search('work flow')).reading).toBeUndefined();
    expect(await both.ids('work flow')).toEqual(['two', 'one']);
  });

  it('are words of their own in quotes', async () => {
    const {search} = await openArticles([indexed('wanted', 'Set up a workflow.'), indexed('two', 'The work flow.')]);
    expect((await search('"work flow"')).hits.map(({article}) => article.id)).toEqual(['two']);
  });
});

describe('hyphens in a text', () => {
  it.each([
    ['email', 'Your e-mail is wrong.'],
    ['prepayment', 'A pre-payment of 20 %.'],
    ['checklist', 'The check-list for beginners.'],
    ['wifi', 'Connect to Wi-Fi.'],
    ['E1042', 'Error E-1042 means that the paper is out.'],
    ['KB2021', 'See KB-2021.'],
  ])('do not hide what is written without them: %s', async (query, text) => {
    expect(await foundFor(query, text)).toEqual(['wanted']);
  });
});
