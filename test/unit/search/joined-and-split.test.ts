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
    ['webhook', 'Call a web hook.'],
    ['qrcode', 'Scan the QR code.'],
    ['twofactor', 'Turn on two-factor authentication.'],
    ['onboarding', 'The on-boarding of new users.'],
    ['giftcard', 'Pay with a gift card.'],
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
    ['drop-down', 'Choose it in the dropdown.'],
    ['wi fi', 'Connect to the wifi.'],
    ['Wi-Fi', 'Connect to the wifi.'],
    ['back up', 'A backup takes a minute.'],
    ['user name', 'Your username is wrong.'],
    ['sign‑in', 'The signin page.'],
    ['multi–factor', 'Multifactor authentication.'],
    ['white list', 'The whitelist of addresses.'],
  ])('find the one that articles have: %s', async (query, text) => {
    expect(await foundFor(query, text)).toEqual(['wanted']);
  });

  it.each([
    ['Kunden Nummer', 'Ihre Kundennummer steht auf der Rechnung.'],
    ['Kunden-Nummer', 'Ihre Kundennummer steht auf der Rechnung.'],
    ['Rechnungs-Adresse', 'Die Rechnungsadresse ändern.'],
    ['E-Mail-Adresse', 'Die Emailadresse ändern.'],
    ['EMail Adresse', 'Die E-Mail-Adresse ändern.'],
    ['Liefer Adresse', 'Die Lieferadresse ändern.'],
    ['Lieferadresse', 'Die Liefer-Adresse ändern.'],
    ['Passwortmanager', 'Ein Passwort-Manager hilft.'],
    ['Zahlungs Art', 'Die Zahlungsart wählen.'],
  ])('also in German: %s', async (query, text) => {
    expect(await foundFor(query, text, 'de')).toEqual(['wanted']);
  });

  it.each([
    ['nl', 'bank rekening', 'Uw bankrekening wijzigen.'],
    ['nl', 'klant-nummer', 'Uw klantnummer staat op de factuur.'],
    ['nl', 'klantnummer', 'Uw klant-nummer staat op de factuur.'],
    ['nl', 'emailadres', 'Uw e-mailadres wijzigen.'],
    ['sv', 'kund nummer', 'Ditt kundnummer står på fakturan.'],
    ['da', 'kunde nummer', 'Dit kundenummer står på fakturaen.'],
    ['nb', 'kunde nummer', 'Kundenummeret står på fakturaen.'],
    ['fi', 'asiakas numero', 'Asiakasnumero on laskussa.'],
    ['hu', 'ügyfél szám', 'Az ügyfélszám a számlán van.'],
    ['fr', 'mot-de-passe', 'Votre mot de passe est perdu.'],
    ['es', 'contra seña', 'Cambiar la contraseña.'],
    ['ru', 'интернет магазин', 'Наш интернет-магазин закрыт.'],
  ])('also in %s: %s', async (locale, query, text) => {
    expect(await foundFor(query, text, locale)).toEqual(['wanted']);
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
    ['signin', 'The sign-in page.'],
    ['coop', 'A co-op of farmers.'],
    ['preorder', 'Your pre‑order is here.'],
    ['ERR42', 'The message ERR-42 means so.'],
  ])('do not hide what is written without them: %s', async (query, text) => {
    expect(await foundFor(query, text)).toEqual(['wanted']);
  });
});
