import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Page} from '@playwright/test';
import {test as base} from '../test.js';
import {arabic, english, type SampleCentre} from './content.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
const FONTS = 'node_modules/@fontsource-variable';
/** The same letters on every machine. */
const FONT_FILES: Readonly<Record<string, string>> = {
  'inter.woff2': `${FONTS}/inter/files/inter-latin-wght-normal.woff2`,
  'arabic.woff2': `${FONTS}/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2`,
};
const FONT_RULES = `
  @font-face { font-family: Latin; src: url(visual-fonts/inter.woff2); font-weight: 100 900; font-display: block }
  @font-face { font-family: Arabic; src: url(visual-fonts/arabic.woff2); font-weight: 100 900; font-display: block }
  /* Also above the fonts of a theme, which not every machine has. */
  html body {
    --helplet-font-family: Latin, Arabic;
    --helplet-font-family-heading: Latin, Arabic;
    --helplet-font-family-mono: Latin, Arabic;
  }
  body { margin: 0; min-block-size: 100vb; color-scheme: light dark; background: light-dark(#eef0f4, #0b0c0f) }`;

export interface Site {
  readonly lang: 'en' | 'ar';
  /** Attributes of the panel. */
  readonly panel: string;
  /** Path of a style sheet from the project's root, such as one of a theme. */
  readonly styles?: string | undefined;
  /** What the server does not have, as a glob. */
  readonly missing?: string | undefined;
}

type Folders = Readonly<Record<Site['lang'], string>>;

export const test = base.extend<{openSite: (site: Site) => Promise<void>}, {folders: Folders}>({
  folders: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'helplet-visual-'));
      const [en, ar] = await Promise.all([compile(english, join(folder, 'en')), compile(arabic, join(folder, 'ar'))]);
      await use({en, ar});
      await rm(folder, {recursive: true, force: true});
    },
    {scope: 'worker'},
  ],

  openSite: async ({page, folders}, use) => {
    await use(site => open(page, site, folders[site.lang]));
  },
});

/** @returns The folder of the bundle. */
async function compile({config, articles}: SampleCentre, folder: string): Promise<string> {
  const content = join(folder, 'articles');
  await mkdir(content, {recursive: true});
  await writeFile(join(content, 'helplet.config.json'), JSON.stringify(config));
  for (const {id, facts, text} of articles) await writeFile(join(content, `${id}.md`), `---\n${facts}\n---\n${text}\n`);
  const bundle = join(folder, 'help');
  await promisify(execFile)(process.execPath, [join(ROOT, 'dist/node/cli/main.js'), 'build', content, '--out', bundle]);
  return bundle;
}

/** A page with nothing but the help on it, on which time stands still. */
async function open(page: Page, {lang, panel, styles, missing}: Site, bundle: string): Promise<void> {
  const theme = styles ? await readFile(join(ROOT, styles), 'utf8') : '';
  await page.clock.setFixedTime(new Date('2026-06-01T12:00:00Z'));
  await page.route('**/visual-help/**', async route => {
    const path = new URL(route.request().url()).pathname.split('/visual-help/')[1] ?? '';
    await route.fulfill({path: join(bundle, path)});
  });
  if (missing) await page.route(missing, route => route.fulfill({status: 500, body: ''}));
  await page.route('**/visual-fonts/*', async route => {
    const file = FONT_FILES[route.request().url().split('/').at(-1) ?? ''] ?? '';
    await route.fulfill({path: join(ROOT, file)});
  });
  await page.route('**/visual.html*', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>
        <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Help</title>
            <link rel="icon" href="favicon.svg">
            <style>${FONT_RULES}${theme}</style>
          </head>
          <body>
            <helplet-panel bundle="visual-help/" ${panel}></helplet-panel>
            <script type="module" src="helplet/helplet.js"></script>
          </body>
        </html>`,
    }),
  );
  await page.goto('/visual.html');
  await page.evaluate(() => Promise.all([document.fonts.load('16px Latin'), document.fonts.load('16px Arabic', 'ع')]));
}
