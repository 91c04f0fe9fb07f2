import type {Locator, Page} from '@playwright/test';
import {brokenRules} from '../accessibility.js';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

async function answer(page: Page, status = 204): Promise<Record<string, unknown>[]> {
  const sent: Record<string, unknown>[] = [];
  await page.route('**/contact', (route, request) => {
    sent.push(request.postDataJSON() as Record<string, unknown>);
    return route.fulfill({status});
  });
  return sent;
}

function form(help: Help): Locator {
  return help.panel.locator('[part="contact-view"]');
}

/** Asks and reads. */
async function readArticle(help: Help): Promise<void> {
  await help.open();
  await help.search('fees');
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
}

/** Asks, reads, and turns to a person. */
async function turnToPerson(page: Page, help: Help): Promise<void> {
  await readArticle(help);
  await openForm(page, help);
}

async function openForm(page: Page, help: Help): Promise<void> {
  await help.panel.getByRole('link', {name: 'Contact us'}).last().click();
  await expect(form(help).getByRole('heading')).toBeFocused();
  await expect(page.getByLabel('Your message')).toBeVisible();
}

/** Sends, after as long as a person needs to write. */
async function send(help: Help): Promise<void> {
  await help.page.clock.fastForward('00:10');
  await form(help).getByRole('button', {name: 'Send'}).click();
}

test.beforeEach(({page}) => page.clock.install());

test('the form takes along what led there, and shows that before', async ({page}) => {
  const help = new Help(page);
  const sent = await answer(page);
  await openHost(page);
  await turnToPerson(page, help);
  await expect(form(help)).toContainText('You searched for fees');
  expect(await brokenRules(page, 'helplet-panel')).toEqual([]);
  await form(help).getByLabel('Your message').fill('What does a transfer to Japan cost?');
  await form(help)
    .getByLabel(/Your email address/)
    .fill('iris@example.com');
  await send(help);
  await expect(form(help)).toContainText('Your message is on its way');
  expect(sent).toEqual([
    {
      version: 1,
      kind: 'contact',
      reference: expect.stringMatching(/^H-[0-9A-Z]{4}-[0-9A-Z]{2}$/),
      message: 'What does a transfer to Japan cost?',
      email: 'iris@example.com',
      article: expect.any(String),
      articles: [expect.any(String)],
      query: 'fees',
      path: '/host.html',
      locale: 'en',
      guard: {seconds: expect.any(Number), trap: ''},
    },
  ]);
  await expect(form(help)).toContainText(String(sent[0]?.reference));
});

test('the visitor may leave that out', async ({page}) => {
  const help = new Help(page);
  const sent = await answer(page);
  await openHost(page);
  await turnToPerson(page, help);
  await form(help).getByRole('checkbox', {name: 'Include these details'}).uncheck();
  await form(help).getByLabel('Your message').fill('Hello?');
  await send(help);
  await expect(form(help)).toContainText('Your message is on its way');
  for (const field of ['article', 'articles', 'query', 'path']) expect(sent[0]).not.toHaveProperty(field);
});

test('an empty message is asked for, and what is written outlives closing, reading and refusals', async ({page}) => {
  const help = new Help(page);
  await answer(page, 500);
  await openHost(page);
  await turnToPerson(page, help);
  const message = form(help).getByLabel('Your message');
  await form(help).getByRole('button', {name: 'Send'}).click();
  await expect(form(help)).toContainText('Tell us what you need help with.');
  await expect(message).toBeFocused();
  await message.fill('Half a sentence');
  await page.keyboard.press('Escape');
  await expect(form(help)).toBeHidden();
  await help.launcher.click();
  await expect(message).toHaveValue('Half a sentence');
  await help.panel.getByRole('button', {name: /^Back/}).click();
  await expect(help.title).toBeVisible();
  await help.panel.getByRole('link', {name: 'Contact us'}).last().click();
  await expect(message).toHaveValue('Half a sentence');

  await test.step('a message that is refused or does not arrive is not lost', async () => {
    await message.fill('Please read this');
    await send(help);
    await expect(form(help)).toContainText('It’s saved here. Try again in a moment.');
    await page.unroute('**/contact');
    await answer(page, 422);
    await form(help).getByRole('button', {name: 'Send'}).click();
    await expect(form(help)).toContainText('Your text is still here.');
    await expect(message).toHaveValue('Please read this');
  });
});

test('offline, a message waits on the device with consent, and goes with the next visit', async ({page, context}) => {
  const help = new Help(page);
  await openHost(page);
  await turnToPerson(page, help);
  await form(help).getByLabel('Your message').fill('Sent from a tunnel');
  await context.setOffline(true);
  await send(help);
  await form(help).getByRole('button', {name: 'Save on this device and send later'}).click();
  await expect(form(help)).toContainText('Saved on this device.');
  await page.goto('about:blank');
  await context.setOffline(false);
  const sent = await answer(page);
  await openHost(page);
  await help.open();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({message: 'Sent from a tunnel'});
});

test('a program that fills in every field, and one that never waits, are told apart', async ({page}) => {
  const help = new Help(page);
  const sent = await answer(page);
  await openHost(page);
  await readArticle(help);
  await page.clock.pauseAt('2036-01-01');
  await openForm(page, help);
  await page.evaluate(() => {
    const panel = document.querySelector('helplet-panel')?.shadowRoot;
    const root = panel?.querySelector('helplet-contact-form')?.shadowRoot;
    for (const field of root?.querySelectorAll<HTMLInputElement>(
      '[part="contact-form"] :is(input:not([type="checkbox"]), textarea)',
    ) ?? []) {
      field.value = 'buy@now.example';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    root?.querySelector<HTMLFormElement>('[part="contact-form"]')?.requestSubmit();
  });
  await expect(form(help)).toContainText('Press Send once more.');
  await form(help).getByRole('button', {name: 'Send'}).click();
  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]).toMatchObject({guard: {trap: 'buy@now.example'}});
  await expect(help.panel.getByLabel('Website')).toBeHidden();
});

test('a mail link carries query, articles, path and number', async ({page}) => {
  const help = new Help(page);
  await page.addInitScript(() => {
    // A mail program would open; what it is given is all there is to see.
    document.addEventListener('click', event => {
      const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
      if (link instanceof HTMLAnchorElement && link.protocol === 'mailto:') {
        event.preventDefault();
        Object.assign(globalThis, {mail: link.href});
      }
    });
  });
  await openHost(page, {
    tag: 'data-bundle="help/" data-contact="mailto:care@shop.example?subject={query}&body={summary}%0A{reference}"',
  });
  await readArticle(help);
  const title = (await help.title.textContent()) ?? '';
  // The bundle has a form as well, which a plain click opens; with a key held the link is what counts.
  await help.panel
    .getByRole('link', {name: 'Contact us'})
    .last()
    .click({modifiers: ['Alt']});
  const mailed = async (): Promise<string> =>
    decodeURIComponent((await page.evaluate(() => (globalThis as {mail?: string}).mail)) ?? '');
  // The code that fills in the address may come after the click, which is then repeated.
  await expect.poll(mailed).toMatch(/^mailto:care@shop\.example\?subject=fees&body=/);
  const mail = await mailed();
  expect(mail).toContain(title);
  expect(mail).toContain('Page: /host.html');
  expect(mail).toMatch(/H-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
});

test("the page's own callback may take over", async ({page}) => {
  const help = new Help(page);
  const sent = await answer(page);
  await openHost(page, {
    head: `<script>Helplet('on', 'contact', event => {
      event.preventDefault();
      heard.push([event.way, event.query, event.articles.length, event.path].join(' '));
    });</script>`,
  });
  await turnToPerson(page, help);
  await form(help).getByLabel('Your message').fill('To the chat, please');
  await send(help);
  await expect.poll(() => page.evaluate('heard')).toEqual(['form fees 1 /host.html']);
  expect(sent).toEqual([]);
});
