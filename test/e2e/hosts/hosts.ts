import type {Page} from '@playwright/test';
import {Help, watchForTrouble} from '../help.js';
import {test as base, expect} from '../test.js';
import {HostServer} from './host-server.js';
import {PAGES} from './pages.js';

/** A test on pages of hosts that nobody would wish for. */
export const test = base.extend<object, {hosts: HostServer}>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const server = await new HostServer(PAGES).start();
      await use(server);
      await server.stop();
    },
    {scope: 'worker'},
  ],
});

/** Opens the panel, searches, reads, and goes back and out again, as a person would. */
export async function usesHelp(page: Page, help = new Help(page)): Promise<void> {
  await help.open();
  await help.search('scan');
  await expect(help.hits.first()).toContainText(/scan/i);
  await help.hits.filter({hasText: 'How do I scan a QR code'}).getByRole('link').first().click();
  await expect(help.title).toContainText('How do I scan a QR code');
  await expect(help.panel.locator('helplet-article-viewer [part~="body"]')).toContainText('Send');
  await help.panel.locator('[part~="close"]').first().click();
  await expect(help.title).toBeHidden();
}

/** What a policy stopped, as the page was told. Call it before the page loads. */
export async function violationsOf(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, {violations});
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations);
}

/** What Helplet said on the console. */
export function messagesOf(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', message => {
    if (message.text().includes('Helplet')) messages.push(message.text());
  });
  return messages;
}

export {expect, Help, watchForTrouble};
