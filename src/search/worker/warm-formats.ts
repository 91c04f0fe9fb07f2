import {dateFormat, numberFormat} from '../../core/formats.js';
import {canonicalLocale} from '../../core/locale.js';

/** Long enough for the first files to have been asked for. */
const DELAY_MS = 20;

/**
 * Formats a date and a number in the reader's locale, for nobody. A browser reads its locale data at the first such call, in
 * Chromium for about 30 ms on a desktop and 100 on a phone, and keeps it for all threads of the page: read here, while the
 * worker waits for its files, no key press has to wait for it.
 */
export function warmFormats(locales: readonly string[]): void {
  setTimeout(() => {
    // A system without a language calls it "C", which is no tag.
    const locale = locales.find(tag => canonicalLocale(tag)) ?? 'en';
    dateFormat(locale).format(0);
    numberFormat(locale).format(0);
  }, DELAY_MS);
}
