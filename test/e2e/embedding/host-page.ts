import type {Page} from '@playwright/test';

export interface HostPage {
  /** Attributes of the script tag. Empty for a page that places the elements itself. */
  readonly tag?: string;
  readonly head?: string;
  readonly body?: string;
  /** Language of the page. Default: `en-GB`. */
  readonly lang?: string;
}

/** Stands before the script tag, as the documentation has it. */
export const SNIPPET = '<script>window.Helplet ??= (...command) => Helplet.q.push(command); Helplet.q ??= [];</script>';

/**
 * Opens a page of somebody's that is longer than the window, with a field and a button of its own. It notes in `heard` what the
 * help tells it.
 */
export async function openHost(
  page: Page,
  {tag = 'data-bundle="help/"', head = '', body = '', lang = 'en-GB'}: HostPage = {},
  address = 'host.html',
): Promise<void> {
  await page.route(/\/host\.html/, route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>
        <html lang="${lang}" dir="${new Intl.Locale(lang).maximize().script?.match(/Arab|Hebr/) ? 'rtl' : 'ltr'}">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Shop</title>
            <link rel="icon" href="favicon.svg">
            <style>body { margin: 0; min-height: 2400px } dialog { inset: 40px }</style>
            <script>var heard = [];</script>
            ${SNIPPET}
            ${head}
          </head>
          <body>
            <h1>Shop</h1>
            <p><label>Coupon <input id="coupon"></label> <button id="buy">Buy</button></p>
            ${body}
            <script type="module" src="helplet/helplet.js" ${tag}></script>
          </body>
        </html>`,
    }),
  );
  await page.goto(address);
}

/** What the host page noted. */
export function heardBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
}

type Helplet = (name: string, ...parameters: readonly unknown[]) => unknown;

/** What a script of the host page asks of the help. */
export async function ask(page: Page, name: string, ...parameters: readonly unknown[]): Promise<void> {
  await page.evaluate(
    async ([command, given]) => {
      await (globalThis as unknown as {Helplet: Helplet}).Helplet(command, ...given);
    },
    [name, parameters] as const,
  );
}

/** A script of the host's that notes events by the names that commands know. */
export function noteEvents(...names: readonly string[]): string {
  const notes = names.map(
    name =>
      `Helplet('on', '${name}', event => heard.push(['${name}', event.query, event.articleId, event.position].filter(part => part !== undefined).join(' ')));`,
  );
  return `<script>${notes.join('\n')}</script>`;
}
