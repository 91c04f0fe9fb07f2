import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dateFormat, numberFormat} from '../core/formats.js';
import {canonicalLocale, directionOf} from '../core/locale.js';
import type {Translation} from './translation.js';
import {loadTranslation, translationFor} from './translations.js';

export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  /** BCP 47; empty to follow the page. */
  readonly locale: string;
}

/** Words, dates and numbers in the reader's language, for one host. */
export class LocalizeController implements ReactiveController {
  readonly #host: LocalizedHost;
  #locale = 'en';

  constructor(host: LocalizedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resolve();
  }

  hostUpdate(): void {
    this.#resolve();
  }

  /** The locale that was asked for: the host's own, else the nearest `lang`, else the reader's. */
  get locale(): string {
    return this.#locale;
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.words.locale);
  }

  get words(): Translation {
    return translationFor(this.#locale);
  }

  /** `5 Sept 2023`, in the reader's own style. Anything but an ISO date comes back as it is. */
  readonly date = (iso: string): string => {
    const time = Date.parse(iso);
    return Number.isNaN(time) ? iso : dateFormat(this.#readerLocale()).format(time);
  };

  /** `149,333` */
  readonly number = (value: number): string => numberFormat(this.#readerLocale()).format(value);

  /** How the reader's numbers are written, e.g. `latn` or `arab`: for lists that count by style sheet. */
  get numerals(): string {
    return numberFormat(this.#readerLocale()).resolvedOptions().numberingSystem;
  }

  /**
   * The reader's regional habits count where they speak the page's language: American dates on a British page. A region
   * that was set on the element itself is meant, and stays.
   */
  #readerLocale(): string {
    const {locale: spoken} = this.words;
    const wanted = matchesLanguage(this.#locale, spoken) ? this.#locale : spoken;
    if (wanted === this.#host.locale && wanted.includes('-')) return wanted;
    return navigator.languages.find(tag => tag.includes('-') && matchesLanguage(tag, wanted)) ?? wanted;
  }

  #resolve(): void {
    const wanted = [this.#host.locale, langAround(this.#host), document.documentElement.lang, navigator.language];
    const locale = wanted.find(tag => tag && canonicalLocale(tag)) ?? 'en';
    if (locale === this.#locale) return;
    this.#locale = locale;
    loadTranslation(locale)?.then(
      () => this.#host.requestUpdate(),
      () => {
        // The words in place stay in use; the next change of language asks again.
      },
    );
  }
}

/** The nearest `lang`, also beyond the shadow root that an element stands in. */
function langAround(element: Element): string | null {
  for (let at: Element | undefined = element; at; ) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}

function matchesLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
