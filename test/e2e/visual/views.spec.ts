import type {Locator, Page} from '@playwright/test';
import {Help} from '../help.js';
import {expect} from '../test.js';
import {type Site, test} from './site.js';

/** What the panel shows, and how someone gets there. */
interface State {
  readonly name: string;
  readonly reach: (help: Help, words: Words) => Promise<void>;
  /** What the server does not have, as a glob. */
  readonly missing?: string;
}

/** How it looks and on what screen. */
interface Look extends Partial<Site> {
  readonly name: string;
  readonly states: readonly State[];
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly viewport?: {readonly width: number; readonly height: number};
  readonly touch?: true;
}

/** What to type in a help centre's language. */
interface Words {
  readonly query: string;
  readonly nothing: string;
}

type HelpPanel = HTMLElement & {article(id: string): void; search(text: string): void; home(): void};

const WORDS: Readonly<Record<Site['lang'], Words>> = {
  en: {query: 'scan', nothing: 'xylophone'},
  ar: {query: 'QR', nothing: 'زرافة'},
};

const home: State = {
  name: 'home',
  reach: async ({panel}, {query}) => {
    await panel.locator('[part~="topics"]').first().waitFor();
    // A theme with an order of its own decides where suggestions stand.
    const order = await panel.evaluate(element => getComputedStyle(element).getPropertyValue('--helplet-home-groups'));
    if (order) return;
    // On a busy machine suggestions come late: they stand last until someone comes back.
    const early = panel.locator('helplet-home section:first-of-type:not(:has([part~="topics"]))');
    if ((await early.count()) > 0) return;
    await panel.evaluate((element: HelpPanel, text) => element.search(text), query);
    await panel.locator('[part~="results"]').waitFor();
    await panel.evaluate((element: HelpPanel) => element.home());
    await early.waitFor();
  },
};

const results: State = {
  name: 'results',
  reach: async (help, {query}) => {
    await home.reach(help, WORDS.en);
    await help.search(query);
    await expect(help.panel.locator('[part~="sort"]')).toBeVisible();
  },
};

const chosen: State = {
  name: 'chosen',
  reach: async (help, words) => {
    await results.reach(help, words);
    await help.field.press('ArrowDown');
    await help.field.press('ArrowDown');
    await help.chosen.waitFor();
  },
};

const nothing: State = {
  name: 'nothing',
  reach: async (help, words) => {
    await home.reach(help, words);
    await help.field.fill(words.nothing);
    await help.panel.locator('[part~="nothing-found"]').waitFor();
  },
};

const article: State = {
  name: 'article',
  reach: async (help, words) => {
    await home.reach(help, words);
    await help.panel.evaluate((panel: HelpPanel) => panel.article('scan'));
    await help.panel.locator('[part~="related"]').filter({visible: true}).waitFor();
    await help.panel.locator('[part~="feedback"]').waitFor();
  },
};

const end: State = {
  name: 'end',
  reach: async (help, words) => {
    await article.reach(help, words);
    await help.panel.locator('helplet-reader [part~="contact"]').scrollIntoViewIfNeeded();
  },
};

const matches: State = {
  name: 'matches',
  reach: async (help, words) => {
    await results.reach(help, words);
    await help.hits.first().getByRole('link').first().click();
    await help.panel.locator('[part~="stepper"]').waitFor();
    await help.panel.locator('[part~="feedback"]').waitFor();
  },
};

const contact: State = {
  name: 'contact',
  reach: async (help, words) => {
    await home.reach(help, words);
    await help.panel.locator('[part~="contact-link"]').first().click();
    await help.panel.locator('[part~="contact-form"]').waitFor();
  },
};

const failed: State = {
  name: 'failed',
  reach: async (help, {query}) => {
    await home.reach(help, WORDS.en);
    await help.field.fill(query);
    await help.panel.locator('[part~="error"]').waitFor();
  },
  missing: '**/visual-help/index/**',
};

const PANEL = [home, results, chosen, nothing, article, end, matches, contact, failed];
const PAGE = [home, results, nothing, article, end];
const PAGE_SIZE = {width: 1240, height: 800};

/** A look is a line here; a theme is one with `styles`. */
const LOOKS: readonly Look[] = [
  {name: 'light', states: PANEL},
  {name: 'dark', states: PANEL, media: {colorScheme: 'dark'}},
  {name: 'rtl', states: PANEL, lang: 'ar'},
  {name: 'phone', states: PANEL, viewport: {width: 390, height: 780}, touch: true},
  {name: 'forced', states: PANEL, media: {forcedColors: 'active', colorScheme: 'dark'}},
  {name: 'page', states: PAGE, viewport: PAGE_SIZE, panel: 'mode="page"'},
  {name: 'page-dark', states: PAGE, viewport: PAGE_SIZE, panel: 'mode="page"', media: {colorScheme: 'dark'}},
  {name: 'page-rtl', states: PAGE, viewport: PAGE_SIZE, panel: 'mode="page"', lang: 'ar'},
  {name: 'bank', states: [home, results, article], styles: 'demo/themes/bank.css'},
  {name: 'game', states: [home, results, article], styles: 'demo/themes/game.css'},
  {name: 'children', states: [home, results, article], styles: 'demo/themes/children.css'},
];

for (const look of LOOKS) {
  const {lang = 'en', panel = 'open', states, viewport = {width: 480, height: 780}, touch = false} = look;
  test.describe(look.name, () => {
    test.use({viewport, hasTouch: touch, isMobile: touch});
    for (const {name, reach, missing} of states) {
      test(`${name}, ${look.name}`, async ({page, openSite}) => {
        const help = new Help(page);
        await page.emulateMedia({reducedMotion: 'reduce', ...look.media});
        await openSite({lang, panel, missing, styles: look.styles});
        await reach(help, WORDS[lang]);
        await expect(boxOf(help)).toHaveScreenshot(`${name}-${look.name}.png`);
      });
    }
  });
}

function boxOf({panel}: Help): Locator {
  return panel.locator('[part~="panel"]').first();
}
