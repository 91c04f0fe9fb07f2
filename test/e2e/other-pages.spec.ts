import {pathToFileURL} from 'node:url';
import {Help, watchForTrouble} from './help.js';
import {expect, test} from './test.js';

test('elements apart from each other work together', async ({page}) => {
  await page.goto('elements.html');
  const field = page.locator('helplet-search-box input').first();
  await field.fill('passkey');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'option-0');
  await field.press('Enter');
  await expect(page.locator('helplet-reader h1')).toContainText(/passkey/i);
});

test('an inline panel opens articles without moving the page', async ({page}) => {
  await page.goto('inline-panel.html');
  const help = new Help(page);
  await help.search('fees');
  const before = await page.evaluate(() => scrollY);
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a brand set by tokens alone reaches everything', async ({page}) => {
  await page.goto('themed.html');
  const help = new Help(page);
  await help.open();
  const card = help.panel.locator('dialog');
  expect(await card.evaluate(element => getComputedStyle(element).borderRadius)).toBe('0px');
  expect(await help.field.evaluate(element => getComputedStyle(element).fontFamily)).toContain('Palatino');
});

test('an Arabic page gets Arabic help, from right to left', async ({page}) => {
  await page.goto('rtl.html');
  const help = new Help(page);
  await help.open();
  await expect(help.field).toHaveCSS('direction', 'rtl');
  await help.search('مسح');
  await expect.poll(() => help.hits.count()).toBeGreaterThanOrEqual(5);
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  const mirrored = await help.panel.locator('[part~="back"] svg').evaluate(svg => getComputedStyle(svg).transform);
  expect(mirrored).toContain('-1');
});

test('a strict Content-Security-Policy is never violated', async ({page}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, {violations: []});
    document.addEventListener('securitypolicyviolation', event => {
      (globalThis as unknown as {violations: string[]}).violations.push(
        `${event.effectiveDirective} ${event.blockedURI}`,
      );
    });
  });
  const trouble = watchForTrouble(page);
  await page.goto('strict-csp.html');
  const help = new Help(page);
  await help.open();
  await help.search('scan');
  await help.panel.getByRole('link', {name: 'How do I scan a QR code to send or receive?', exact: true}).click();
  await seesPicture(help);
  expect(await page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations)).toEqual([]);
  expect(trouble).toEqual([]);
});

test('an app that imports single elements searches and reads in workers', async ({page}) => {
  const trouble = watchForTrouble(page);
  const workers = new Set<string>();
  page.on('worker', worker => workers.add(worker.url().replace(/.*\/(.*)-[\w-]{8}\..*/, '$1')));
  await page.goto('npm-consumer/');
  const field = page.locator('helplet-search-box input').first();
  await field.fill('withdraw');
  await expect(page.locator('helplet-search-box [role="option"]').first()).toBeVisible();
  await field.press('Enter');
  await expect(page.locator('helplet-reader h1')).toContainText(/withdraw/i);
  expect([...workers].sort()).toEqual(['engine-worker', 'markdown-worker']);
  expect(trouble).toEqual([]);
});

test('own content opens from this site, and from nowhere else', async ({page}) => {
  const help = new Help(page);
  await page.goto('own-content.html?bundle=help/');
  await expect(help.field).toBeVisible();
  for (const bundle of ['https://elsewhere.example/help/', '//elsewhere.example/', 'javascript:alert(1)']) {
    await page.goto(`own-content.html?bundle=${encodeURIComponent(bundle)}`);
    await expect(page.locator('helplet-panel')).toHaveCount(0);
  }
});

test('one file works from the disk, without any network', async ({page}) => {
  await page.route(/^https?:/, route => route.abort());
  await page.goto(pathToFileURL('demo/dist/one-file.html').href);
  const help = new Help(page);
  if (await help.launcher.count()) await help.launcher.click();
  await help.search('scan');
  await help.hits.filter({hasText: 'How do I scan a QR code'}).getByRole('link').first().click();
  await seesPicture(help);
});

/** The article's first picture is there once the reader comes to it. */
async function seesPicture(help: Help): Promise<void> {
  const picture = help.panel.locator('[part="body"] img').first();
  await picture.evaluate(image => image.scrollIntoView());
  await expect.poll(() => picture.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
}
