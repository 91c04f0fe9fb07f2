import {Person} from './person.js';
import {test} from './visitor.js';

test('the whole path by keyboard alone, in a panel above the page', async ({visitor}) => {
  const person = new Person(visitor);
  await person.goTo('product-page.html');
  await person.tabTo('button', /Help/);
  await person.press('Enter');
  await person.isAt('combobox', 'Search for help');

  await person.type('scan');
  await person.hears(/^\d+ results$/);
  await filterBySecondTab(person);
  await sortByViews(person);
  await person.tabTo('combobox', 'Search for help', 'Shift+Tab');
  await person.arrowTo(/scan a QR code/);
  await person.press('Enter');

  await readAndStep(person);
  await vote(person);
  await write(person);
  await person.press('Escape');
  await person.isAt('button', /Help/);
  await person.misses('dialog', /Help/);
});

test('the whole path by keyboard alone, on a page of its own', async ({visitor}) => {
  const person = new Person(visitor);
  await person.goTo('help-centre.html');
  await person.find('heading', 'How can we help?');
  await person.tabTo('searchbox', 'Search for help');
  await person.type('scan');
  await person.press('Enter');

  await person.hears(/^\d+ results$/);
  await filterBySecondTab(person);
  await sortByViews(person);
  await person.tabTo('checkbox', /^Wallet/);
  await person.press('Space');
  await person.hears(/^\d+ results?$/);
  await person.tabTo('link', /scan a QR code/, 'Shift+Tab');
  await person.press('Enter');

  await readAndStep(person);
  await vote(person);
  await write(person);
  await person.tabTo('button', 'Back', 'Shift+Tab');
  await person.press('Enter');
  await person.tabTo('button', 'Results for “scan”', 'Shift+Tab');
  await person.press('Enter');
  await person.find('heading', /results? for “scan”$/);
});

async function filterBySecondTab(person: Person): Promise<void> {
  await person.tabTo('tab', /^All/);
  await person.press('ArrowRight');
  await person.isAt('tab', /^FAQ/);
  await person.hears(/^\d+ results$/);
}

async function sortByViews(person: Person): Promise<void> {
  await person.tabTo('combobox', 'Sort by');
  await person.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  await person.hasSelected('Most viewed');
  await person.hears(/^\d+ results$/);
}

async function readAndStep(person: Person): Promise<void> {
  await person.isAt('heading', /scan/i);
  await person.hears(/^1 of \d+$/);
  await person.press('Alt+ArrowDown');
  await person.hears(/^2 of \d+$/);
  await person.tabTo('button', 'Next match');
  await person.press('Enter');
  await person.hears(/^3 of \d+$/);
}

async function vote(person: Person): Promise<void> {
  // The stepper comes last in the article; its question stands before that.
  await person.tabTo('button', 'Yes', 'Shift+Tab');
  await person.press('Enter');
  await person.hears(/^Thanks for helping us improve\.$/);
}

async function write(person: Person): Promise<void> {
  await person.tabTo('link', 'Contact us');
  await person.press('Enter');
  await person.isAt('heading', 'Contact us');
  await person.tabTo('textbox', 'Your message');
  await person.type('What does a scan cost?');
  await person.tabTo('textbox', /email/);
  await person.type('iris@example.com');
  await person.tabTo('button', 'Send');
  await person.press('Enter');
  // Faster than any person, a test is asked to confirm.
  const answer = await person.hears(/That was quick|on its way/);
  if (answer.includes('quick')) await person.press('Enter');
  await person.hears(/Your message is on its way/);
}
