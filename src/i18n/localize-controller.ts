import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dateFormat, listFormat, numberFormat} from '../core/formats.js';
import {directionOf, type ResolvedLocale} from '../core/locale.js';
import {fill, type MessageValues, type PluralMessage, pluralForm} from '../core/messages.js';
import type {FirstWords} from './first-words.js';
import {loadTranslation, translationFor} from './translations.js';

/** Then English is better than nothing, in milliseconds. */
const LONGEST_WAIT_MS = 2000;

/** Words, dates and numbers in the reader's language, for one host. */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #resolved: () => ResolvedLocale;
  /** The language whose words were asked for last. */
  #locale = '';
  /** Resolves when the words are here, or late; undefined when they were here at once. A first draw waits for it. */
  ready: Promise<unknown> | undefined;

  /** @param resolved The language that the host's instance speaks. */
  constructor(host: ReactiveControllerHost, resolved: () => ResolvedLocale) {
    this.#host = host;
    this.#resolved = resolved;
    host.addController(this);
  }

  hostConnected(): void {
    this.#load();
  }

  hostUpdate(): void {
    this.#load();
  }

  /** The language that the host's instance speaks, whether or not there are words for it. */
  get locale(): string {
    return this.#resolved().tag;
  }

  /** The language of the words: the host's own, or English where there are none. */
  get spoken(): string {
    return matchesLanguage(this.locale, this.words.locale) ? this.locale : this.words.locale;
  }

  /** Of the host's language, also where its words are English: the panel is laid out as the page is. */
  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  get words(): FirstWords {
    return translationFor(this.locale);
  }

  /** `5 Sept 2023`, in the reader's own style. Anything but an ISO date comes back as it is. */
  readonly date = (iso: string): string => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : dateFormat(this.#readerLocale()).format(time);
  };

  /** `149,333` */
  readonly number = (value: number): string => numberFormat(this.#readerLocale()).format(value);

  /** A message about a number, in the form that the language has for it; `{count}` is the number as the reader writes it. */
  readonly count = (message: PluralMessage, count: number, values?: MessageValues): string =>
    fill(pluralForm(message, count, this.words.locale), {count: this.number(count), ...values});

  /** `cards, limits` as the language writes lists. */
  readonly list = (items: readonly string[]): string =>
    items.length > 1 ? listFormat(this.words.locale).format(items) : (items[0] ?? '');

  /** How the reader's numbers are written, e.g. `latn` or `arab`: for lists that count by style sheet. */
  get numerals(): string {
    return numberFormat(this.#readerLocale()).resolvedOptions().numberingSystem;
  }

  /**
   * The reader's regional habits count where they speak the page's language: American dates on a British page. A region
   * that was asked for is meant, and stays.
   */
  #readerLocale(): string {
    const {locale: spoken} = this.words;
    const {tag, source} = this.#resolved();
    const wanted = matchesLanguage(tag, spoken) ? tag : spoken;
    if (source === 'given' && wanted.includes('-')) return wanted;
    return navigator.languages.find(tag => tag.includes('-') && matchesLanguage(tag, wanted)) ?? wanted;
  }

  #load(): void {
    const {locale} = this;
    if (locale === this.#locale) return;
    this.#locale = locale;
    const loading = loadTranslation(locale)?.then(
      () => this.#host.requestUpdate(),
      () => {
        // The words in place stay in use; the next change of language asks again.
      },
    );
    this.ready = loading && Promise.race([loading, new Promise(resolve => setTimeout(resolve, LONGEST_WAIT_MS))]);
  }
}

function matchesLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
