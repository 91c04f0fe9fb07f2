import {Person} from './person.js';
import {test} from './visitor.js';

const SCAN = 'How do I scan a QR code to send or receive?';

test('the whole path by accessible names alone, in a panel above the page', async ({visitor}) => {
  const person = new Person(visitor);
  await person.goTo('product-page.html');
  await person.click('button', /Help/);
  await person.find('dialog', 'Northwind Help');
  await person.click('combobox', 'Search for help');
  await followPath(person);
  await person.click('button', 'Close help');
  await person.misses('dialog', 'Northwind Help');
});

test('the whole path by accessible names alone, on a page of its own', async ({visitor}) => {
  const person = new Person(visitor);
  await person.goTo('help-centre.html');
  await person.click('searchbox', 'Search for help');
  await followPath(person, async () => {
    await person.click('checkbox', /^Wallet/);
    await person.hears(/^\d+ results?$/);
  });
  await person.click('button', 'Northwind Help');
  await person.find('heading', 'How can we help?');
});

/** From the field on to the sent message. */
async function followPath(person: Person, filterMore = async (): Promise<void> => undefined): Promise<void> {
  await person.type('scan');
  await person.hears(/^\d+ results$/);
  await person.click('tab', /^FAQ/);
  await person.hears(/^\d+ results$/);
  await person.choose('combobox', 'Sort by', 'Most viewed');
  await filterMore();
  await person.click('link', SCAN);
  await person.find('heading', SCAN);
  await person.find('group', 'Matches');
  await person.click('button', 'Next match');
  await person.hears(/^2 of \d+$/);
  await person.find('region', 'Was this helpful?');
  await person.click('button', 'No');
  await person.click('radio', 'It’s hard to follow');
  await person.click('button', 'Send');
  await person.hears(/^Thanks for helping us improve\.$/);

  await person.click('link', 'Contact us');
  await person.find('heading', 'Contact us');
  await person.click('textbox', 'Your message');
  await person.type('What does a scan cost?');
  await person.click('textbox', /email/);
  await person.type('iris@example.com');
  await person.click('button', 'Send');
  // Faster than any person, a test is asked to confirm.
  const answer = await person.hears(/That was quick|on its way/);
  if (answer.includes('quick')) await person.click('button', 'Send');
  await person.hears(/Your message is on its way/);
}
