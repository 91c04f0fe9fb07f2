import type {Page} from '@playwright/test';
import {serveHarness} from '../../scripts/security/harness-server.mjs';
import {type Category, PAYLOADS} from '../security/payloads.js';
import {watchPage} from '../security/watch-page.js';
import {test as base, expect} from './test.js';

const SCRIPTS = new URL('../../dist/cdn', import.meta.url).pathname;

/** Where hostile text may come from, and how it gets there; each runs inside the page. */
const POSITIONS: Readonly<Record<string, (text: string) => Promise<void>>> = {
  'an article': text => hooks().__renderMarkdown(text),
  'HTML within an article': text =>
    hooks().__renderMarkdown(`Before\n\n<div>${text.replace(/\n\s*\n/g, '\n')}</div>\n\nAfter`),
  'a line of an article': text => hooks().__renderMarkdown(`some **words** ${text.replace(/\n/g, ' ')} and more`),
  'a link': text => {
    const url = text.replace(/\n/g, ' ');
    return hooks().__renderMarkdown(`[a](<${url.replace(/[<>]/g, '')}>) [b](${url}) <${url}> [c]\n\n[c]: ${url}`);
  },
  'an image': text => {
    const url = text.replace(/\n/g, ' ');
    return hooks().__renderMarkdown(`![${url}](<${url.replace(/[<>]/g, '')}> "${url}") ![b](${url})`);
  },
  code: text => hooks().__renderMarkdown(`\`\`\`${text.split('\n')[0]}\n${text}\n\`\`\`\n\n\`${text}\``),
  'title and front matter': text =>
    hooks().__renderArticle({
      title: text,
      body: 'x',
      frontMatter: {
        description: text,
        category: text,
        tags: [text],
        updated: text,
        lang: text,
        image: text,
        [text]: text,
      },
    }),
  'a query': text => hooks().__search(text),
  "another engine's results": text => hooks().__renderResults([{title: text, excerpt: text, url: text}]),
};

/** The same of a whole panel, which shows what the bundle says of itself. */
const PANEL_POSITIONS: Readonly<Record<string, (text: string) => Promise<void>>> = {
  'title, topics, categories and contact': text =>
    hooks().__renderCentre({
      title: text,
      groups: [text, `${text} again`],
      contact: {url: text, label: text, description: text},
    }),
  'an article in a panel': text => hooks().__renderArticle({title: text, body: text, frontMatter: {category: text}}),
};

interface Hooks {
  __renderMarkdown(markdown: string): Promise<void>;
  __renderArticle(article: {title: string; body: string; frontMatter: object}): Promise<void>;
  __renderResults(results: readonly object[]): Promise<void>;
  __renderCentre(centre: object): Promise<void>;
  __search(query: string): Promise<void>;
  __reset(): void;
  __remember(): void;
  __problems(): string[];
}
declare function hooks(): Hooks;

const test = base.extend<object, {safe: string; unsafe: string}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  safe: [({}, use) => serve(false, use), {scope: 'worker'}],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  unsafe: [({}, use) => serve(true, use), {scope: 'worker'}],
});

async function serve(unsafe: boolean, use: (url: string) => Promise<void>): Promise<void> {
  const server = await serveHarness(SCRIPTS, {unsafe});
  await use(server.url);
  await server.close();
}

/** Has the page draw one text after another in one position. Tells what came of it, by text. */
async function problemsOf(
  page: Page,
  position: (text: string) => Promise<void>,
  texts: readonly string[],
): Promise<string[]> {
  const code = position.toString();
  return page.evaluate(
    async ([texts, code]) => {
      // The page has no policy; a function comes over as text and becomes one again.
      const draw = new Function('hooks', `return ${code}`)(() => globalThis) as (text: string) => Promise<void>;
      const {__reset: reset, __problems: problems} = globalThis as unknown as Hooks;
      const found: string[] = [];
      for (const text of texts) {
        reset();
        await draw(text);
        for (const problem of problems()) found.push(`${text.slice(0, 200)} -> ${problem}`);
      }
      return found;
    },
    [texts, code] as const,
  );
}

/** Opens a harness page; tells of all that is requested from then on. */
async function openHarness(page: Page, url: string, atRest: () => Promise<void>): Promise<string[]> {
  const requests: string[] = [];
  await page.addInitScript(watchPage);
  await page.goto(url);
  await page.waitForFunction(() => '__renderMarkdown' in globalThis);
  await page.evaluate(async () => {
    const {__renderMarkdown, __renderResults, __remember} = globalThis as unknown as Hooks;
    await __renderMarkdown('# Hello\n\n[x](https://example.org) `code`\n\n```js\nx\n```\n');
    await __renderResults([{title: 'x', excerpt: 'x', url: 'x'}]);
    __remember();
  });
  await atRest();
  await page.route('**/*', route => {
    const {origin, pathname} = new URL(route.request().url());
    // The reader fetches what only some articles need with the first of them.
    if (origin === new URL(url).origin && /^\/helplet\/[\w-]+\.js$/.test(pathname)) return route.continue();
    requests.push(route.request().url());
    return route.abort();
  });
  return requests;
}

function textsOf(category: Category): string[] {
  return PAYLOADS.filter(payload => payload.category === category).map(({text}) => text);
}

const CATEGORIES = [...new Set(PAYLOADS.map(({category}) => category))];

test.describe('Hostile content', {tag: '@security'}, () => {
  for (const category of CATEGORIES) {
    test(`does nothing from any place it may come from: ${category}`, async ({page, safe, atRest}) => {
      const requests = await openHarness(page, safe, atRest);
      for (const [name, position] of Object.entries(POSITIONS)) {
        expect.soft(await problemsOf(page, position, textsOf(category)), name).toEqual([]);
      }
      expect(requests).toEqual([]);
    });
  }

  test('does nothing as title, topics and contact of a help centre', async ({page, safe, atRest}) => {
    const requests = await openHarness(page, `${safe}panel.html`, atRest);
    const texts = PAYLOADS.filter((_payload, index) => index % 3 === 0).map(({text}) => text);
    for (const [name, position] of Object.entries(PANEL_POSITIONS)) {
      expect.soft(await problemsOf(page, position, texts), name).toEqual([]);
    }
    expect(requests).toEqual([]);
  });

  test('would be found out, were it not sanitised', async ({page, unsafe, atRest}) => {
    await openHarness(page, unsafe, atRest);
    const position = POSITIONS['HTML within an article'];
    if (!position) throw new Error('There is no such position.');
    for (const category of ['handlers', 'urls', 'foreign markup', 'clobbering', 'styles', 'documents'] as const) {
      const problems = await problemsOf(page, position, textsOf(category));
      expect(problems.length, category).toBeGreaterThan(textsOf(category).length / 3);
    }
  });
});
