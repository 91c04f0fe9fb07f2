import {expect, messagesOf, test, usesHelp, violationsOf, watchForTrouble} from './hosts.js';

test.describe('Content-Security-Policy and Trusted Types', {tag: '@security'}, () => {
  for (const [name, what, workers] of [
    ['strict-policy.html', 'under the strictest policy, with one Trusted Types policy by name', 'of its own file'],
    ['nonce.html', 'with a nonce for its one script, and no word of strict-dynamic', 'of its own file'],
    ['cross-origin-cdn.html', 'from a CDN of another origin', 'of a blob'],
  ] as const) {
    test(`searches and reads ${what}, in a worker`, async ({page, hosts}) => {
      const trouble = watchForTrouble(page);
      const violations = await violationsOf(page);
      const worker = page.waitForEvent('worker');
      await page.goto(`${hosts.origin}/${name}`);
      await usesHelp(page);
      const file = workers === 'of a blob' ? `blob:${hosts.origin}/` : `${hosts.origin}/helplet/engine-worker-`;
      expect((await worker).url()).toContain(file);
      expect(await violations()).toEqual([]);
      expect(trouble).toEqual([]);
    });
  }

  test('becomes a link to the help centre where no Trusted Types policy may be, and says why', async ({
    page,
    hosts,
  }) => {
    const messages = messagesOf(page);
    await page.goto(`${hosts.origin}/no-trusted-types.html`);
    await expect(page.getByRole('link', {name: 'Help'})).toHaveAttribute('href', 'help-centre');
    await expect(page.locator('helplet-launcher')).toHaveCount(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('trusted-types helplet');
  });
});

test.describe('A sandboxed frame without storage and without an origin', {tag: '@security'}, () => {
  test('searches and reads', async ({page, hosts}) => {
    const trouble = watchForTrouble(page);
    await page.goto(`${hosts.origin}/sandboxed.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('helplet-launcher').getByRole('button').click();
    const field = frame.locator('helplet-panel helplet-search-box.main input');
    await field.fill('scan');
    await frame
      .locator('helplet-panel')
      .getByRole('link', {name: 'How do I scan a QR code to send or receive?', exact: true})
      .click();
    await expect(frame.locator('helplet-reader h1')).toContainText('How do I scan');
    const [, inner] = page.frames();
    expect(await inner?.evaluate(() => self.origin)).toBe('null');
    expect(trouble).toEqual([]);
  });
});
