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
  await expect(question(help)).toContainText('Thanks for helping us improve.');
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
  await expect(question(help).getByRole('radio', {name: 'It’s out of date'})).toBeVisible();
  await question(help).getByRole('radio', {name: 'It’s hard to follow'}).press('Space');
  await question(help).getByRole('textbox').fill('The table has no prices for companies.');
  expect(await brokenRules(page, 'helplet-panel')).toEqual([]);
  await page.clock.fastForward('00:10');
  await question(help).getByRole('button', {name: 'Send'}).press('Enter');
  await expect(question(help)).toContainText('Thanks for helping us improve.');
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
  await question(help).getByRole('radio', {name: 'It’s out of date'}).check();
  await question(help).getByRole('button', {name: 'Send'}).click();
  await expect(question(help)).toContainText('It’s saved here. Try again in a moment.');
  await page.unroute('**/feedback');
  const sent = await answer(page, '/feedback');
  await question(help).getByRole('button', {name: 'Send'}).click();
  await expect(question(help)).toContainText('Thanks for helping us improve.');
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
  await question(help).getByRole('radio', {name: 'It’s out of date'}).check();
  await page.unroute('**/feedback');
  await context.setOffline(true);
  await question(help).getByRole('button', {name: 'Send'}).click();
  await expect(question(help)).toContainText('You’re offline. Your message is saved here.');
  expect(await page.evaluate(() => localStorage.getItem('helplet:outbox'))).toBeNull();
  await question(help).getByRole('button', {name: 'Save on this device and send later'}).click();
  await expect(question(help)).toContainText('We’ll send it when you’re back online.');
  const later = await answer(page, '/feedback');
  await context.setOffline(false);
  await expect.poll(() => later.length).toBe(1);
  expect(later[0]).toMatchObject({article: 'documents/fees', helpful: false, reasons: ['outdated']});
  await expect.poll(() => page.evaluate(() => localStorage.getItem('helplet:outbox'))).toBeNull();
  expect(sent).toEqual([]);
});

/** What a visitor let be kept before. */
async function keepMessage(page: Page, url: string, keptAt = Date.now()): Promise<void> {
  await page.addInitScript(
    ([address, time]) => {
      if (sessionStorage.getItem('was kept')) return;
      sessionStorage.setItem('was kept', 'yes');
      const guard = {seconds: 9, trap: ''};
      const payload = {version: 1, kind: 'contact', reference: 'H-7Q2K-9M', message: 'Where is it?', email: '', guard};
      localStorage.setItem(
        'helplet:outbox',
        JSON.stringify([{url: new URL(address, location.href).href, payload, keptAt: time}]),
      );
    },
    [url, keptAt] as const,
  );
}

function keptOn(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('helplet:outbox'));
}

test('what a server did not take later is kept and told, tried again and let go at a press', async ({page}) => {
  const help = new Help(page);
  const undelivered = help.panel.locator('[part="undelivered"]');
  await keepMessage(page, '/feedback');
  const refused = await answer(page, '/feedback', 403);
  await openHost(page);
  await help.open();
  await expect(undelivered).toContainText('We couldn’t send your message.');
  await expect(undelivered).toContainText('H-7Q2K-9M');
  await expect(undelivered).toContainText('Where is it?');
  expect(refused).toHaveLength(1);
  expect(await brokenRules(page, 'helplet-panel')).toEqual([]);

  await page.unroute('**/feedback');
  await answer(page, '/feedback', 422);
  await undelivered.getByRole('button', {name: 'Try again'}).click();
  await expect(undelivered).toContainText('Your message wasn’t accepted. Your text is still here.');
  expect(await keptOn(page)).toContain('Where is it?');

  await page.unroute('**/feedback');
  const taken = await answer(page, '/feedback');
  await undelivered.getByRole('button', {name: 'Try again'}).click();
  await expect(undelivered).toHaveCount(0);
  await expect(help.panel.locator('helplet-undelivered')).toContainText('Your message is on its way');
  await expect(help.panel.locator('helplet-undelivered [role=status]')).toBeFocused();
  expect(taken).toMatchObject([{reference: 'H-7Q2K-9M'}]);
  expect(await keptOn(page)).toBeNull();
});

test('what was refused for good is let go by the visitor alone', async ({page}) => {
  const help = new Help(page);
  const undelivered = help.panel.locator('[part="undelivered"]');
  await keepMessage(page, '/feedback');
  await answer(page, '/feedback', 422);
  await openHost(page);
  await help.open();
  await expect(undelivered).toContainText('Your message wasn’t accepted.');
  await page.reload();
  await help.open();
  await undelivered.getByRole('button', {name: 'Clear'}).click();
  await expect(undelivered).toHaveCount(0);
  expect(await keptOn(page)).toBeNull();
});

test('what waits is sent by any page with Helplet, though nobody asks for help', async ({page}) => {
  const sent = await answer(page, '/feedback');
  await keepMessage(page, '/feedback');
  await openHost(page);
  await expect.poll(() => sent).toMatchObject([{reference: 'H-7Q2K-9M'}]);
  await expect.poll(() => keptOn(page)).toBeNull();
});

test('what waits for more than a week is removed by any page with Helplet', async ({page}) => {
  const sent = await answer(page, '/feedback');
  await keepMessage(page, '/feedback', Date.now() - 8 * 24 * 3_600_000);
  await openHost(page);
  await expect.poll(() => keptOn(page)).toBeNull();
  expect(sent).toEqual([]);
});

test('a relative address is that of the page where the message was written', async ({page}) => {
  const help = new Help(page);
  await page.route('**/feedback', route => route.abort());
  await openHost(page, {tag: 'data-bundle="help/" data-feedback="feedback"'}, FEES);
  await question(help).getByRole('button', {name: 'Yes'}).click();
  await question(help).getByRole('button', {name: 'Save on this device and send later'}).click();
  await expect.poll(() => keptOn(page)).not.toBeNull();
  const written = new URL('feedback', page.url()).href;
  await page.unroute('**/feedback');
  const addresses: string[] = [];
  await page.route('**/feedback', (route, request) => {
    addresses.push(request.url());
    return route.fulfill({status: 204});
  });
  await page.route('**/shop/cart/', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Cart</title>
        <script type="module" src="../../helplet/helplet.js" data-bundle="../../help/"></script>`,
    }),
  );
  await page.goto('shop/cart/');
  await expect.poll(() => addresses).toEqual([written]);
});

test('the code that sends what was kept is fetched again after a failure, and no error reaches the page', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  const sent = await answer(page, '/feedback');
  await keepMessage(page, '/feedback');
  let failed = 0;
  await page.route('**/undelivered-*.js', route => {
    failed++;
    return route.abort();
  });
  await openHost(page, {tag: '', body: '<helplet-panel bundle="help/" mode="inline"></helplet-panel>'});
  await expect.poll(() => failed).toBeGreaterThan(0);
  await page.unroute('**/undelivered-*.js');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => sent).toHaveLength(1);
  expect(errors).toEqual([]);
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
  await expect(question(help)).toContainText('Thanks for helping us improve.');
  expect(await heardBy(page)).toEqual([true]);
  await openHost(page, {tag: 'data-bundle="help/" data-feedback="events"', head: noteEvents('feedback')}, FEES);
  await page.reload();
  await question(help).getByRole('button', {name: 'Yes'}).click();
  await expect.poll(() => heardBy(page)).toEqual(['feedback  documents/fees']);
  expect(sent).toEqual([]);
});
