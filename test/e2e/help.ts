import {expect, type Locator, type Page} from '@playwright/test';

/** What people see of Helplet on a page. Playwright's locators look into shadow roots by themselves. */
export class Help {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get launcher(): Locator {
    return this.page.locator('helplet-launcher').getByRole('button');
  }

  get panel(): Locator {
    return this.page.locator('helplet-panel');
  }

  /** The search field that is in use: the bar of an article page has another. */
  get field(): Locator {
    return this.panel.locator('helplet-search-box.main input');
  }

  get hits(): Locator {
    return this.panel.locator('[part~="result"]:not(.sub)');
  }

  get chosen(): Locator {
    return this.panel.locator('.hit.active');
  }

  get title(): Locator {
    return this.panel.locator('helplet-reader h1');
  }

  tab(name: string): Locator {
    return this.panel.getByRole('tab', {name});
  }

  async open(): Promise<void> {
    await this.launcher.click();
    // Keys that come before focus would go to the page.
    await expect(this.field).toBeFocused();
  }

  /** Waits until the list shows what was typed last. */
  async settled(): Promise<void> {
    await expect(this.panel.locator('helplet-article-list #results')).toHaveAttribute('aria-busy', 'false');
  }

  async search(text: string): Promise<void> {
    await this.field.fill(text);
    await this.settled();
    await this.hits.first().waitFor();
  }
}

/** Collects what a page should never do: throw, complain, or ask for what is not there. */
export function watchForTrouble(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', error => trouble.push(`error: ${error.message}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', request => trouble.push(`failed: ${request.url()}`));
  page.on('response', response => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return trouble;
}
