import type {Page} from '@playwright/test';
import {Help, watchForTrouble} from '../help.js';
import {expect, test} from '../test.js';
import {ask, heardBy, noteEvents, openHost} from './host-page.js';

/** Runs a command of the playground as a person does. */
async function run(page: Page, name: string, parameters?: string): Promise<void> {
  if (parameters !== undefined)
    await page
      .locator('#commands label')
      .filter({hasText: `${name}(`})
      .getByRole('textbox')
      .fill(parameters);
  await page.getByRole('button', {name: `Run ${name}`, exact: true}).click();
}

test.describe('commands before anything has loaded', () => {
  test('are carried out in order, and listeners hear all of it', async ({page}) => {
    const script = `${noteEvents('ready', 'open', 'search', 'article-view')}
      <script>Helplet('search', 'fees'); Helplet('article', 'faq/withdraw');</script>`;
    const help = new Help(page);
    await openHost(page, {head: script});
    await expect(help.title).toHaveText('How do I withdraw to a bank or an address?');
    await expect.poll(() => heardBy(page)).toHaveLength(4);
    const heard = await heardBy(page);
    expect(heard.slice(0, 2)).toEqual(['open', 'ready']);
    expect(heard.slice(2).sort()).toEqual(['article-view faq/withdraw', 'search fees']);
    await help.panel.getByRole('button', {name: 'Back to Results for “fees”'}).click();
    await expect(help.hits.first()).toBeVisible();
    await expect(help.field).toHaveValue('fees');
  });

  test('fetch nothing as long as they need no panel', async ({page, atRest}) => {
    const files: string[] = [];
    page.on('request', request => files.push(new URL(request.url()).pathname));
    await openHost(page, {
      head: `${noteEvents('open')}<script>Helplet('identify', {segments: ['business']});</script>`,
    });
    await expect(new Help(page).launcher).toBeVisible();
    await atRest();
    expect(files.filter(path => /^\/(helplet|help)\//.test(path))).toHaveLength(2);
  });

  test('work on a page whose script tag says nothing, by init', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {
      tag: '',
      head: `<script>Helplet('init', {bundle: 'help/', label: 'Shop help'}); Helplet('open');</script>`,
    });
    await expect(help.panel.locator('[part="title"]')).toHaveText('Shop help');
    await expect(help.launcher).toBeVisible();
  });
});

test('the script may be imported by another module, and told by init', async ({page}) => {
  const help = new Help(page);
  await page.route(/\/module\.html/, route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1><script type="module">
        import './helplet/helplet.js';
        Helplet('init', {bundle: 'help/', label: 'Shop help'});
        Helplet('on', 'open', () => document.title = 'opened');
      </script>`,
    }),
  );
  await page.goto('module.html');
  await help.open();
  await expect(help.panel.locator('[part="title"]')).toHaveText('Shop help');
  await expect(page).toHaveTitle('opened');
});

test.describe('the playground', () => {
  let trouble: string[];

  test.beforeEach(async ({page}) => {
    trouble = watchForTrouble(page);
    await page.goto('playground.html');
  });

  test.afterEach(() => {
    expect(trouble).toEqual([]);
  });

  test('opens, closes and toggles, opens at a place, and takes the launcher away', async ({page}) => {
    const help = new Help(page);
    const dialog = help.panel.getByRole('dialog');
    await run(page, 'open', '');
    await expect(help.field).toBeFocused();
    await run(page, 'close');
    await expect(dialog).toBeHidden();
    await run(page, 'toggle');
    await expect(dialog).toBeVisible();
    await run(page, 'toggle');
    await expect(dialog).toBeHidden();
    await expect(page.locator('#log')).toContainText('open');
    await expect(page.locator('#log')).toContainText('close');

    await test.step('opens at a place, as text and as an object', async () => {
      await run(page, 'open', '{"to": "article/documents/fees"}');
      await expect(help.title).toHaveText('Fees');
      await run(page, 'open', '{"to": {"view": "results", "query": "passkey", "sort": "updated"}}');
      await expect(help.field).toHaveValue('passkey');
      await expect(help.panel.getByLabel('Sort by')).toHaveValue('updated');
    });

    await test.step('takes the launcher away and brings it back', async () => {
      await run(page, 'hide');
      await expect(help.launcher).toBeHidden();
      await expect(dialog).toBeHidden();
      await run(page, 'show');
      await expect(help.launcher).toBeVisible();
    });
  });

  test('searches, reads, browses and suggests, and shows visitors what is for them', async ({page}) => {
    const help = new Help(page);
    await run(page, 'search', '"scan"');
    await expect(help.hits.first()).toBeVisible();
    await run(page, 'article', '"documents/account-levels-and-limits", {"heading": "payments"}');
    await expect(help.title).toContainText('limits');
    await run(page, 'back');
    await expect(help.hits.first()).toBeVisible();
    await expect(help.title).toBeHidden();
    await run(page, 'category', '"Announcements"');
    await expect(help.tab('Announcements')).toHaveAttribute('aria-selected', 'true');
    await expect(help.field).toHaveValue('');
    await run(page, 'home');
    await expect(help.panel.locator('[part="greeting"]')).toBeVisible();

    await test.step('suggests articles by id, page, query and tags, and again what the page does', async () => {
      const suggested = help.panel.locator('section.group').filter({hasText: 'Suggested for this page'});
      await expect(help.panel.getByText('Popular')).toBeVisible();
      await expect(suggested).toBeHidden();
      await run(page, 'suggest', '["faq/withdraw", "documents/fees"]');
      await expect(suggested.getByRole('link')).toHaveText(['How do I withdraw to a bank or an address?', 'Fees']);
      await run(page, 'suggest', '{"url": "/fees"}');
      await expect(suggested.getByRole('link').first()).toHaveText('Lower fees from 18 November 2025');
      await run(page, 'suggest', '{"query": "recovery phrase"}');
      await expect(suggested.getByRole('link').first()).toContainText('recovery phrase');
      await run(page, 'suggest', '{"tags": ["fees"]}');
      await expect(suggested.getByRole('link').first()).toBeVisible();
      await run(page, 'suggest', '');
      await expect(suggested).toBeHidden();
    });

    await test.step('shows whom the visitor belongs to what is for them', async () => {
      await run(page, 'search', '"onboarding"');
      await help.settled();
      await expect(help.hits.filter({hasText: 'trust'})).toHaveCount(0);
      await run(page, 'identify', '{"segments": ["business"]}');
      await expect(help.hits.filter({hasText: /trust/i}).first()).toBeVisible();
      await run(page, 'identify', '{"segments": []}');
      await expect(help.hits.filter({hasText: 'trust'})).toHaveCount(0);
    });
  });

  test('changes language, colours and words, goes without a trace, and starts anew', async ({page}) => {
    const help = new Help(page);
    const ready = page.locator('#log code', {hasText: 'ready'});
    await run(page, 'open', '');
    await expect(ready).toHaveCount(1);
    await run(page, 'setTranslations', '{"locale": "en", "greeting": "What are you looking for?"}');
    await expect(help.panel.locator('[part="greeting"]')).toHaveText('What are you looking for?');
    await run(page, 'setLocale', '"de"');
    await expect(help.panel.locator('[part="greeting"]')).toHaveText('Wie können wir helfen?');
    await expect(help.launcher).toHaveAccessibleName('Hilfe schließen');
    await run(page, 'setTheme', '"dark"');
    const background = await help.panel
      .getByRole('dialog')
      .evaluate(element => getComputedStyle(element).backgroundColor);
    expect(background).toMatch(/^rgb\((\d|[1-3]\d), /);

    await test.step('goes without a trace and comes back', async () => {
      await run(page, 'destroy');
      await expect(page.locator('helplet-panel, helplet-launcher')).toHaveCount(0);
      await page.getByRole('button', {name: 'Start anew with these'}).click();
      await help.open();
      await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
      await expect(ready).toHaveCount(2);
    });

    await test.step('starts anew with other options', async () => {
      await page.getByLabel('mode').selectOption('sidebar');
      await page.getByLabel('position').selectOption('bottom-start');
      await page.getByLabel('launcherLabel').fill('Need help?');
      await page.getByLabel('greeting').fill('What is it about?');
      await page.getByRole('button', {name: 'Start anew with these'}).click();
      await expect(help.launcher).toHaveText('Need help?');
      await help.open();
      await expect(ready).toHaveCount(3);
      await expect(help.panel.locator('[part="greeting"]')).toHaveText('What is it about?');
      const box = await help.panel.getByRole('dialog').boundingBox();
      expect(box?.x).toBe(0);
      await expect(page.locator('#tag')).toContainText('data-launcher-label="Need help?"');
    });
  });
});

test.describe('listeners', () => {
  test('are told until they are taken off, or once', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {
      head: `<script>
        const note = () => heard.push('on');
        Helplet('on', 'open', note);
        Helplet('once', 'open', () => heard.push('once'));
      </script>`,
    });
    for (let round = 0; round < 2; round++) {
      await help.open();
      await page.keyboard.press('Escape');
      await expect(help.field).toBeHidden();
    }
    expect(await heardBy(page)).toEqual(['on', 'once', 'on']);
    await page.evaluate('Helplet("off", "open", note)');
    await help.open();
    expect(await heardBy(page)).toHaveLength(3);
  });

  test('may keep the panel closed', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {
      head: `<script>Helplet('on', 'open', event => { event.preventDefault(); heard.push('kept closed'); });</script>`,
    });
    await help.launcher.click();
    await expect.poll(() => heardBy(page)).toEqual(['kept closed']);
    await expect(help.panel.getByRole('dialog')).toBeHidden();
  });
});

/** What is wrong, and what the console says of it. */
const MISTAKES = [
  ['Helplet("oppen")', /command\/unknown.*"oppen".*Did you mean "open"/],
  ['Helplet("article")', /command\/usage.*"article" was given undefined.*'cards\/limits'/],
  ['Helplet("open", {to: "artikel/fees"})', /command\/usage.*"artikel\/fees".*article\/cards\/limits/],
  ['Helplet("setTheme", "pink")', /command\/usage.*"pink".*'light', 'dark' or 'auto'/],
  ['Helplet("on", "opened", () => {})', /command\/event.*"opened".*open/],
  ['Helplet("identify", {segments: "business"})', /command\/usage.*segments/],
  ['Helplet("docs.open")', /command\/no-panel.*"docs".*init/],
  ['Helplet("init", {bundle: "help/"})', /command\/exists/],
] as const;

test('wrong use says what would be right', async ({page}) => {
  const warnings: string[] = [];
  page.on('console', message => warnings.push(message.text()));
  await openHost(page);
  await new Help(page).open();
  for (const [call, says] of MISTAKES) {
    await test.step(call, async () => {
      const before = warnings.length;
      await page.evaluate(call);
      await expect.poll(() => warnings.slice(before).join('\n')).toMatch(says);
      expect(warnings).toHaveLength(before + 1);
    });
  }
});

test('a command goes to the instance that it names', async ({page}) => {
  await page.goto('instances.html');
  const guides = page.locator('helplet-panel[instance="guides"]');
  const arabic = page.locator('helplet-panel[instance="arabic"]');
  await expect(guides.locator('[part="greeting"]')).toBeVisible();
  await ask(page, 'guides.search', 'fees');
  await expect(guides.locator('[part~="result"]').first()).toBeVisible();
  await expect(arabic.locator('[part="greeting"]')).toBeVisible();
});

test('elements have the same as methods', async ({page}) => {
  const help = new Help(page);
  await openHost(page);
  await help.open();
  const call = (text: string) => page.evaluate(`document.querySelector('helplet-panel').${text}`);
  await call(`search('scan')`);
  await expect(help.hits.first()).toBeVisible();
  await call(`article('documents/fees')`);
  await expect(help.title).toHaveText('Fees');
  await call('back()');
  await expect(help.hits.first()).toBeVisible();
  await call(`category('FAQ')`);
  await expect(help.tab('FAQ')).toHaveAttribute('aria-selected', 'true');
  await call('home()');
  await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
  await call(`suggest(['documents/fees'])`);
  await expect(help.panel.getByText('Suggested for this page')).toBeVisible();
  await call('toggle()');
  await expect(help.panel.getByRole('dialog')).toBeHidden();
  await call(`show('article/documents/fees')`);
  await expect(help.title).toBeVisible();
  await call('close()');
  await expect(help.panel.getByRole('dialog')).toBeHidden();
});
