import {expect, Help, test, usesHelp, watchForTrouble} from './hosts.js';

test.describe('A page whose libraries change the built-in objects', {tag: '@security'}, () => {
  for (const [name, library] of [
    ['prototype-js.html', 'Prototype.js'],
    ['mootools.html', 'MooTools'],
    ['zone.html', 'zone.js'],
  ]) {
    test(`searches and reads beside ${library}`, async ({page, hosts}) => {
      const trouble = watchForTrouble(page);
      await page.goto(`${hosts.origin}/${name}`);
      await usesHelp(page);
      expect(trouble).toEqual([]);
    });
  }

  test('really has them', async ({page, hosts}) => {
    await page.goto(`${hosts.origin}/prototype-js.html`);
    expect(await page.evaluate(() => Array.from(new Set([1, 2])).length)).toBe(0);
    await page.goto(`${hosts.origin}/mootools.html`);
    expect(await page.evaluate(() => typeof Reflect.get(Array.prototype, 'getLast'))).toBe('function');
    await page.goto(`${hosts.origin}/zone.html`);
    expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'Zone'))).toBe('function');
  });

  for (const name of ['one-file.html', 'one-file-mootools.html']) {
    test(`answers in the page's own thread as well, in ${name}`, async ({page, hosts}) => {
      const trouble = watchForTrouble(page);
      await page.goto(`${hosts.origin}/${name}`);
      await usesHelp(page);
      expect(trouble).toEqual([]);
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
    await expect(help.panel.getByRole('heading', {name: 'Search is not answering'})).toBeVisible();
  });

  test('hears from the panel in events that are real ones', async ({page, hosts}) => {
    await page.goto(`${hosts.origin}/mootools.html`);
    await page.evaluate(() => {
      addEventListener('helplet-open', event => event.preventDefault());
    });
    const help = new Help(page);
    await help.launcher.click();
    await expect(help.panel).toBeAttached();
    await expect(help.panel).not.toHaveAttribute('open');
  });
});
