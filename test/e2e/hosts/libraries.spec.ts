import {expect, Help, test, usesHelp, watchForTrouble} from './hosts.js';

test.describe('A page whose libraries change the built-in objects', {tag: '@security'}, () => {
  for (const [name, library, sign, value] of [
    ['prototype-js.html', 'Prototype.js', 'Array.from(new Set([1, 2])).length', 0],
    ['mootools.html', 'MooTools', 'typeof Array.prototype.getLast', 'function'],
    ['zone.html', 'zone.js', 'typeof Zone', 'function'],
    ['ses.html', 'SES, which froze all built-in objects', 'Object.isFrozen(Array.prototype)', true],
  ] as const) {
    test(`searches and reads beside ${library}, in events that are real ones`, async ({page, hosts}) => {
      const trouble = watchForTrouble(page);
      await page.goto(`${hosts.origin}/${name}`);
      expect(await page.evaluate(sign)).toBe(value);
      const help = new Help(page);
      await usesHelp(page, help);
      await page.evaluate(() => {
        addEventListener('helplet-open', event => event.preventDefault());
      });
      await help.launcher.click();
      await expect(help.panel).toBeAttached();
      await expect(help.panel).not.toHaveAttribute('open');
      expect(trouble).toEqual([]);
    });
  }

  for (const name of ['one-file.html', 'one-file-mootools.html', 'one-file-ses.html']) {
    test(`answers in the page's own thread as well, in ${name}`, async ({page, hosts}) => {
      const trouble = watchForTrouble(page);
      await page.goto(`${hosts.origin}/${name}`);
      await usesHelp(page);
      expect(trouble).toEqual([]);
    });
  }

  for (const [name, own] of [
    ['quirks.html', ['Helplet', 'Symbol(helplet)']],
    ['one-file.html', ['Symbol(helplet)', 'Symbol(helplet.inline)', 'Symbol(helplet.languages)']],
  ] as const) {
    test(`leaves the global object as it was but for its own names, in ${name}`, async ({page, hosts}) => {
      await page.addInitScript(() => {
        const names = (): string[] => [globalThis, Symbol, Object, Array].flatMap(Reflect.ownKeys).map(String);
        const before = new Set(names());
        Object.defineProperty(document, 'newNames', {value: () => names().filter(known => !before.has(known))});
      });
      await page.goto(`${hosts.origin}/${name}`);
      await usesHelp(page);
      const added = await page.evaluate(() => (document as Document & {newNames(): string[]}).newNames());
      expect(added.toSorted()).toEqual(own);
    });
  }

  test('never says that it found nothing where Prototype.js keeps it from finding, without a worker', async ({
    page,
    hosts,
  }) => {
    await page.goto(`${hosts.origin}/one-file-prototype-js.html`);
    const help = new Help(page);
    await help.open();
    await page.keyboard.type('scan');
    await expect(help.panel.getByRole('heading', {name: 'Search isn’t responding'})).toBeVisible();
  });
});
