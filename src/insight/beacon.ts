import type {InsightRecord} from '../core/insight.js';
import {pageVisibility} from '../page/page-visibility.js';
import {InsightRecorder} from './insight-recorder.js';

/** Records that go out together, and how long the first of them waits, in milliseconds. */
const BATCH = 20;
const WAIT_MS = 10_000;
/** Kept while a server does not answer; more are dropped, the oldest first. */
const MOST_KEPT = 200;

/** The same for all panels of a page, until it is loaded again. */
let visit = '';

function randomText(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** True where the visitor wants nothing to be collected: Do Not Track, or Global Privacy Control. */
function isPrivate(): boolean {
  const {doNotTrack, globalPrivacyControl} = navigator as Navigator & {readonly globalPrivacyControl?: boolean};
  return doNotTrack === '1' || globalPrivacyControl === true;
}

/** Sends what happens in an instance to the host's own address, a batch at a time, one record a line. */
export class Beacon {
  readonly #url: string;
  readonly #recorder: InsightRecorder;
  readonly #stopWatching: () => void;
  #records: InsightRecord[] = [];
  #timer?: ReturnType<typeof setTimeout>;
  /** True while the page may end at any moment: it is hidden, or left. */
  #mayEnd = !pageVisibility.isVisible;

  /**
   * @param url Absolute, or relative to the page.
   * @param locale BCP 47 tag of the help's words, now.
   */
  constructor(url: string, instance: string, locale: () => string) {
    this.#url = url;
    visit ||= randomText();
    this.#recorder = new InsightRecorder({instance, locale, visit});
    this.#stopWatching = pageVisibility.watch(({type}) => {
      this.#mayEnd = type === 'pagehide' || !pageVisibility.isVisible;
      if (this.#mayEnd) this.#send();
    });
  }

  /** Sends what is left, and ends. */
  stop(): void {
    this.#stopWatching();
    this.#send();
  }

  /** Notes an event of the instance, unless the visitor wants nothing to be collected. */
  note(event: Parameters<InsightRecorder['record']>[0]): void {
    const record = isPrivate() ? undefined : this.#recorder.record(event);
    if (!record) return;
    this.#records = [...this.#records, record].slice(-MOST_KEPT);
    // What is told as a page is left comes after the last moment to wait for more.
    if (this.#mayEnd || this.#records.length >= BATCH) this.#send();
    else this.#timer ??= setTimeout(() => this.#send(), WAIT_MS);
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const records = this.#records;
    if (records.length === 0) return;
    this.#records = [];
    // Plain text, so that another origin can be told without asking first.
    const body = new Blob([records.map(record => `${JSON.stringify(record)}\n`).join('')], {type: 'text/plain'});
    if (navigator.sendBeacon?.(this.#url, body)) return;
    // The browser's queue is full, or someone has taken the method away.
    fetch(this.#url, {method: 'POST', body, keepalive: true}).catch(() => {
      this.#records = [...records, ...this.#records].slice(-MOST_KEPT);
    });
  }
}
