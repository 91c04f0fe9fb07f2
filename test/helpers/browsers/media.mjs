import {setTimeout as delay} from 'node:timers/promises';

/**
 * What a page's media queries should see; the options of `emulateMedia()` in @web/test-runner-commands.
 *
 * @typedef {'colorScheme' | 'reducedMotion' | 'media'} MediaOption
 * @typedef {Partial<Record<MediaOption, string>>} Media
 */

/** @type {Readonly<Record<string, MediaOption>>} */
const OPTION_OF_FEATURE = {'prefers-color-scheme': 'colorScheme', 'prefers-reduced-motion': 'reducedMotion'};

/**
 * The test runner speaks to launchers like ours in Puppeteer's terms.
 *
 * @param {readonly {name: string, value: string}[]} features
 * @returns {Media}
 */
export function mediaFromFeatures(features) {
  return Object.fromEntries(
    features.map(({name, value}) => {
      const option = OPTION_OF_FEATURE[name];
      if (!option) throw new Error(`Cannot emulate the media feature ${name}`);
      return [option, value];
    }),
  );
}

/**
 * Page and browser are processes of their own, so a page hears of a change some time later.
 *
 * @param {Media} media
 * @param {(query: string) => Promise<boolean>} matches Asks the page.
 */
export async function waitForMedia(media, matches) {
  const query = toMediaQuery(media);
  for (let attempt = 0; attempt < 2400; attempt++) {
    if (await matches(query)) return;
    await delay(25);
  }
  throw new Error(`The page did not come to match ${query}`);
}

/** @param {Media} media */
function toMediaQuery({media, colorScheme, reducedMotion}) {
  const conditions = [];
  if (media) conditions.push(media);
  if (colorScheme) conditions.push(`(prefers-color-scheme: ${colorScheme})`);
  if (reducedMotion) conditions.push(`(prefers-reduced-motion: ${reducedMotion})`);
  return conditions.join(' and ');
}
