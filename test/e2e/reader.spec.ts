import type {Locator, Page} from '@playwright/test';
import {graveProblems} from './accessibility.js';
import {Help, watchForTrouble} from './help.js';
import {expect, test} from './test.js';

const SCAN = 'How do I scan a QR code to send or receive?';

/** What the stepper says, e.g. `1 of 12`. */
function step(help: Help): Locator {
  return help.panel.locator('[part~="stepper"] .num');
}

/** Finds an article by typing, and opens it by keys alone. */
async function readByKeys(page: Page, help: Help, query: string, title: string): Promise<void> {
  await expect(help.field).toBeFocused();
  await page.keyboard.type(query);
  await help.settled();
  const row = help.panel.locator('.hit.active a');
  for (let tries = 0; tries < 20 && !(await row.allTextContents()).includes(title); tries++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(row).toHaveText(title);
  await page.keyboard.press('Enter');
  await expect(help.title).toHaveText(title);
  await expect(help.title).toBeFocused();
}

/** Presses Tab until something has focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate(element => element.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** What the next print dialog is given: it is the browser's own, and a test cannot see it. */
function watchPrinting(page: Page): Promise<{title: string; text: string}> {
  return page.evaluate(
    () =>
      new Promise<{title: string; text: string}>(resolve => {
        const {append} = DocumentFragment.prototype;
        DocumentFragment.prototype.append = function (this: DocumentFragment, ...nodes) {
          append.apply(this, nodes);
          const frame = nodes.find(node => node instanceof HTMLIFrameElement);
          const view = frame?.contentWindow;
          if (!view) return;
          view.print = () => {
            const {title, body} = view.document;
            resolve({title, text: body.firstElementChild?.shadowRoot?.textContent ?? ''});
            view.dispatchEvent(new Event('afterprint'));
          };
        };
      }),
  );
}

/** The words that are marked, and the one that is the current. */
function marked(page: Page): Promise<{words: string[]; current: string[]}> {
  return page.evaluate(() => {
    const wordsOf = (name: string): string[] =>
      [...(CSS.highlights.get(name) ?? [])].map(range => (range as Range).toString());
    return {words: wordsOf('helplet-match'), current: wordsOf('helplet-current')};
  });
}

test.describe('reading in the panel, by keyboard', () => {
  test.beforeEach(async ({page}) => {
    await page.goto('product-page.html');
    const help = new Help(page);
    await help.launcher.focus();
    await page.keyboard.press('Enter');
  });

  test('marks all forms of the word, steps through them clear of the stepper, and hides them before it closes', async ({
    page,
  }) => {
    const help = new Help(page);
    await readByKeys(page, help, 'scan', SCAN);
    await expect(step(help)).toHaveText(/^1 of \d+$/);
    const {words, current} = await marked(page);
    expect(words.length).toBeGreaterThan(6);
    const forms = new Set(words.map(word => word.toLowerCase()));
    for (const form of ['scan', 'scanning', 'scanner']) expect(forms).toContain(form);
    expect(current).toEqual([words[0]]);

    for (let match = 2; match <= words.length; match++) {
      await page.keyboard.press('Alt+ArrowDown');
      await expect(step(help)).toHaveText(`${match} of ${words.length}`);
      const place = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('helplet-current') ?? [])] as Range[];
        const {top = 0, bottom = 0} = range?.getBoundingClientRect() ?? {};
        return {top, bottom};
      });
      const pill = await help.panel.locator('[part~="stepper"]').boundingBox();
      const bar = await help.panel.locator('[part="bar"]').boundingBox();
      expect(place.bottom, `match ${match}`).toBeLessThanOrEqual(pill?.y ?? 0);
      expect(place.top, `match ${match}`).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    }
    await page.keyboard.press('Alt+ArrowDown');
    await expect(step(help)).toHaveText(`1 of ${words.length}`);
    await page.keyboard.press('Alt+ArrowUp');
    await expect(step(help)).toHaveText(`${words.length} of ${words.length}`);

    await page.keyboard.press('Escape');
    await expect(step(help)).toBeHidden();
    expect(await marked(page)).toEqual({words: [], current: []});
    await expect(help.title).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help.title).toBeHidden();
    await expect(help.launcher).toBeFocused();
  });

  test('opens at the section that was chosen, and starts at its first match', async ({page}) => {
    const help = new Help(page);
    await expect(help.field).toBeFocused();
    await page.keyboard.type('scanner stays black');
    await help.settled();
    const section = help.panel.locator('[part~="section"] a').first();
    await expect(section).toBeVisible();
    const heading = (await section.textContent())?.trim() ?? '';
    for (let press = 0; press < 10; press++) {
      await page.keyboard.press('ArrowDown');
      if ((await help.chosen.locator('a').textContent())?.trim() === heading) break;
    }
    await page.keyboard.press('Enter');
    await expect(help.title).toBeFocused();
    const target = help.panel.locator('[part~="article-body"], [part="body"]').getByRole('heading', {name: heading});
    await expect(target).toBeInViewport();
    await expect(step(help)).not.toHaveText(/^1 of/);
    const [current] = (await marked(page)).current;
    expect(heading.toLowerCase()).toContain(current?.toLowerCase());
  });

  test('prints the article alone, leads through related ones and back to each place, and copies links', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const help = new Help(page);
    await readByKeys(page, help, 'scan', SCAN);

    await test.step('prints the article alone, and leaves the page as it was', async () => {
      const printed = watchPrinting(page);
      await tabTo(page, help.panel.getByRole('button', {name: 'Print this article'}), 'Shift+Tab');
      await page.keyboard.press('Enter');
      const {title, text} = await printed;
      expect(title).toBe(SCAN);
      expect(text).toContain('Scan with the camera');
      expect(text).not.toContain('Total balance');
      await expect(page.locator('iframe')).toHaveCount(0);
    });

    await test.step('leads through related articles and back to each place, then to the row', async () => {
      const related = help.panel.locator('[part~="related"] a').first();
      const second = (await related.textContent())?.trim() ?? '';
      await tabTo(page, related);
      await page.keyboard.press('Enter');
      await expect(help.title).toHaveText(second);
      await expect(help.title).toBeFocused();
      const back = help.panel.locator('[part="back"]');
      await back.focus();
      await page.keyboard.press('Enter');
      await expect(help.title).toHaveText(SCAN);
      await expect(related).toBeFocused();
      await expect(related).toBeInViewport();
      await back.focus();
      await page.keyboard.press('Enter');
      await expect(help.field).toBeFocused();
      await expect(help.chosen.locator('a')).toHaveText(SCAN);
    });

    await test.step('copies the link to a heading, which leads there in the help centre', async () => {
      await page.keyboard.press('Enter');
      await expect(help.title).toBeFocused();
      const anchor = help.panel.getByRole('link', {name: 'Link to “Which codes work”'});
      await tabTo(page, anchor);
      await page.keyboard.press('Enter');
      await expect(help.panel.getByRole('status').filter({hasText: 'Link copied'})).toBeVisible();
      const address = await page.evaluate(() => navigator.clipboard.readText());
      expect(address).toContain('help-centre.html#helplet=article/');
      await page.goto(address);
      await expect(help.title).toHaveText(SCAN);
      await expect(help.panel.getByRole('heading', {name: 'Which codes work'})).toBeInViewport();
    });
  });
});

test('reading on a page of its own', async ({page}) => {
  const trouble = watchForTrouble(page);
  const help = new Help(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({width, height: 800});
    await page.goto('help-centre.html');
    await help.search('scan');
    await help.panel.getByRole('link', {name: SCAN}).first().click();
    await expect(help.title).toHaveText(SCAN);
    await expect(step(help)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(`is accessible with marks in ${colorScheme} colours, at ${width} px`, async () => {
        await page.emulateMedia({colorScheme});
        expect(await graveProblems(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  }

  await test.step('prints nothing but the article', async () => {
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    await expect(help.title).toBeVisible();
    for (const part of [
      'aside',
      '[part~="crumbs"]',
      '[part~="stepper"]',
      '[part~="related"]',
      '[part="nav"]',
      '[part~="print"]',
    ]) {
      await expect(help.panel.locator(part).first(), part).toBeHidden();
    }
    const {ink, paper} = await help.title.evaluate(element => ({
      ink: getComputedStyle(element).color,
      paper: getComputedStyle(
        element.ownerDocument.querySelector('helplet-panel')?.shadowRoot?.querySelector('.page') as Element,
      ).backgroundColor,
    }));
    expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.emulateMedia({media: 'screen', colorScheme: 'light'});
  });

  await test.step('follows the scroll in the contents, and leads back', async () => {
    const current = help.panel.locator('aside [aria-current="true"]');
    for (const heading of ['Scan a code from a saved photo', 'Make a code of your own']) {
      await help.panel.getByRole('heading', {name: heading}).evaluate(element => element.scrollIntoView());
      await expect(current).toHaveText(heading);
    }
    await help.panel.locator('[part="back"]').click();
    await expect(page.getByRole('heading', {name: /results for “scan”$/})).toBeVisible();
  });
  expect(trouble).toEqual([]);
});

test('reads from right to left, with the stepper in Arabic', async ({page}) => {
  const help = new Help(page);
  await page.goto('rtl.html');
  await help.launcher.click();
  await help.search('مسح');
  await help.hits.first().getByRole('link').first().click();
  await expect(step(help)).toHaveText(/ من /);
  expect(
    await help.panel.locator('article[part~="article"]').evaluate(article => getComputedStyle(article).direction),
  ).toBe('rtl');
  expect(await help.panel.locator('.floor').evaluate(floor => getComputedStyle(floor).direction)).toBe('rtl');
  expect(await graveProblems(page)).toEqual([]);
});

test('works under a strict policy, marks and printing included', async ({page}) => {
  const trouble = watchForTrouble(page);
  const help = new Help(page);
  await page.goto('strict-csp.html');
  if (await help.launcher.count()) await help.launcher.click();
  await help.search('scan');
  await help.hits.first().getByRole('link').first().click();
  await expect(step(help)).toBeVisible();
  const printed = watchPrinting(page);
  await help.panel.getByRole('button', {name: 'Print this article'}).click();
  expect((await printed).text).not.toBe('');
  expect(trouble).toEqual([]);
});
