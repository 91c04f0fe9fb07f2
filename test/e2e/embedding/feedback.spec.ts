import type {Locator, Page, Request} from '@playwright/test';
import {brokenRules} from '../accessibility.js';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {heardBy, noteEvents, openHost} from './host-page.js';

const FEES = 'host.html#helplet=article/documents/fees';

function question(help: Help): Locator {
  return help.panel.locator('[part~="feedback"]');
}

/** Takes what is sent to an address, and answers with a status. */
async function answer(page: Page, path: string, status = 204): Promise<Record<string, unknown>[]> {
  const sent: Record<string, unknown>[] = [];
  await page.route(`**${path}`, (route, request: Request) => {
    sent.push(request.postDataJSON() as Record<string, unknown>);
    return route.fulfill({status});
  });
  return sent;
}

test('a Yes is sent at once, and thanked for', async ({page}) => {
  const help = new Help(page);
  const sent = await answer(page, '/feedback');
  await openHost(page, {head: noteEvents('feedback')}, FEES);
  await question(help).getByRole('button', {name: 'Yes'}).click();
  await expect(question(help)).toContainText('Thank you.');
  expect(sent).toEqual([
    {
      version: 1,
      kind: 'feedback',
      reference: expect.stringMatching(/^H-[0-9A-Z]{4}-[0-9A-Z]{2}$/),
      article: 'documents/fees',
      helpful: true,
      reasons: [],
      comment: '',
      query: '',
      locale: 'en',
      path: '/host.html',
      guard: {seconds: expect.any(Number), trap: ''},
    },
  ]);
  expect(await heardBy(page)).toEqual(['feedback  documents/fees']);
});

test('a No asks why, by keys alone, and says so in words', async ({page}) => {
  const help = new Help(page);
  await page.clock.install();
  const sent = await answer(page, '/feedback');
  await openHost(page, {}, FEES);
  await question(help).getByRole('button', {name: 'No'}).press('Enter');
  await expect(question(help).getByRole('radio', {name: 'It is out of date'})).toBeVisible();
  await question(help).getByRole('radio', {name: 'It is hard to follow'}).press('Space');
  await question(help).getByRole('textbox').fill('The table has no prices for companies.');
  expect(await brokenRules(page, 'helplet-panel')).toEqual([]);
  await page.clock.fastForward('00:10');
  await question(help).getByRole('button', {name: 'Send'}).press('Enter');
  await expect(question(help)).toContainText('Thank you.');
  expect(sent).toMatchObject([
    {helpful: false, reasons: ['unclear'], comment: 'The table has no prices for companies.'},
  ]);
});

test('what is half written survives closing, and another article has its own', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {}, FEES);
  await question(help).getByRole('button', {name: 'No'}).click();
  await question(help).getByRole('textbox').fill('I wanted to say');
  await page.keyboard.press('Escape');
  await expect(help.title).toBeHidden();
  await help.launcher.click();
  await expect(question(help).getByRole('textbox')).toHaveValue('I wanted to say');
  await page.evaluate(() => {
    location.hash = '#helplet=article/faq/withdraw';
  });
  await expect(help.title).toContainText('withdraw');
  await expect(question(help).getByRole('textbox')).toBeHidden();
  await page.goBack();
  await expect(question(help).getByRole('textbox')).toHaveValue('I wanted to say');
});

test('what the server does not take is kept, and sent again with the same number', async ({page}) => {
  const help = new Help(page);
  const failed = await answer(page, '/feedback', 503);
  await openHost(page, {}, FEES);
  await question(help).getByRole('button', {name: 'No'}).click();
  await question(help).getByRole('radio', {name: 'It is out of date'}).check();
  await question(help).getByRole('button', {name: 'Send'}).click();
  await expect(question(help)).toContainText('Nothing is lost; try again in a moment.');
  await page.unroute('**/feedback');
  const sent = await answer(page, '/feedback');
  await question(help).getByRole('button', {name: 'Send'}).click();
  await expect(question(help)).toContainText('Thank you.');
  expect(sent).toEqual([failed[0]]);
});

test('without a network it is kept on the device if the visitor agrees, and sent when that is back', async ({
  page,
  context,
}) => {
  const help = new Help(page);
  const sent = await answer(page, '/feedback');
  await openHost(page, {}, FEES);
  await question(help).getByRole('button', {name: 'No'}).click();
  await question(help).getByRole('radio', {name: 'It is out of date'}).check();
  await page.unroute('**/feedback');
  await context.setOffline(true);
  await question(help).getByRole('button', {name: 'Send'}).click();
  await expect(question(help)).toContainText('There is no connection. Nothing is lost.');
  expect(await page.evaluate(() => localStorage.getItem('helplet:outbox'))).toBeNull();
  await question(help).getByRole('button', {name: 'Keep it on this device and send it later'}).click();
  await expect(question(help)).toContainText('It is sent as soon as there is a connection.');
  const later = await answer(page, '/feedback');
  await context.setOffline(false);
  await expect.poll(() => later.length).toBe(1);
  expect(later[0]).toMatchObject({article: 'documents/fees', helpful: false, reasons: ['outdated']});
  await expect.poll(() => page.evaluate(() => localStorage.getItem('helplet:outbox'))).toBeNull();
  expect(sent).toEqual([]);
});

test('the page may take over, and may ask without sending anything', async ({page}) => {
  const help = new Help(page);
  const sent = await answer(page, '/feedback');
  await openHost(
    page,
    {
      head: "<script>Helplet('on', 'feedback', event => { event.preventDefault(); heard.push(event.helpful); });</script>",
    },
    FEES,
  );
  await question(help).getByRole('button', {name: 'Yes'}).click();
  await expect(question(help)).toContainText('Thank you.');
  expect(await heardBy(page)).toEqual([true]);
  await openHost(page, {tag: 'data-bundle="help/" data-feedback="events"', head: noteEvents('feedback')}, FEES);
  await page.reload();
  await question(help).getByRole('button', {name: 'Yes'}).click();
  await expect.poll(() => heardBy(page)).toEqual(['feedback  documents/fees']);
  expect(sent).toEqual([]);
});
