import type {RelatedArticle} from '../core/article.js';
import {isRecord} from '../core/is-record.js';
import {readStored} from './device-storage.js';
import {memoryKey, NOTHING_REMEMBERED, type Remembered} from './remembered.js';

const MOST_SEARCHES = 5;
const MOST_ARTICLES = 5;
const MOST_NOTICES = 20;
/** Longer ones are no question that anyone asks again. */
const LONGEST_QUERY = 100;

/**
 * Reads and writes what is remembered, where a browser lets it; elsewhere it is kept for this page alone. Each change starts
 * from what the device holds by then, as other tabs change it too.
 */
export class DeviceMemory {
  readonly #key: string;
  readonly #isOn: boolean;
  /** What the device held when `#content` was read. */
  #stored: string | null = null;
  #content = NOTHING_REMEMBERED;

  /**
   * @param instance Each instance remembers by itself.
   * @param isOn False to keep nothing on the device: then only closed notices are remembered, as long as the page is there.
   * @param centre What tells the help centres of a site apart: each is remembered by itself.
   */
  constructor(instance: string, isOn = true, centre = '') {
    this.#key = memoryKey(instance, centre);
    this.#isOn = isOn;
    if (isOn && centre) this.#takeOver(memoryKey(instance));
  }

  /** The same object until something changes, here or in another tab. */
  get content(): Remembered {
    const stored = this.#isOn ? readStored(this.#key) : null;
    if (stored !== this.#stored) {
      this.#stored = stored;
      this.#content = parse(stored) ?? NOTHING_REMEMBERED;
    }
    return this.#content;
  }

  addSearch(query: string): void {
    const text = query.trim();
    if (!this.#isOn || !text || text.length > LONGEST_QUERY) return;
    // What was typed on the way to it is no search of its own.
    const others = this.content.searches.filter(other => !text.toLowerCase().startsWith(other.toLowerCase()));
    this.#write({searches: [text, ...others].slice(0, MOST_SEARCHES)});
  }

  addArticle({id, title, category}: RelatedArticle): void {
    if (!this.#isOn) return;
    const others = this.content.articles.filter(other => other.id !== id);
    const entry = {id, title, ...(category ? {category} : {})};
    this.#write({articles: [entry, ...others].slice(0, MOST_ARTICLES)});
  }

  addNotice(id: string): void {
    this.#write({notices: [id, ...this.content.notices.filter(other => other !== id)].slice(0, MOST_NOTICES)});
  }

  /** Forgets searches and articles. Notices stay closed. */
  clear(): void {
    this.#write({searches: [], articles: []});
  }

  /**
   * Earlier versions kept one memory for all help centres of a site. It goes to the first that asks, unless another one has a
   * memory of its own by then: nobody can tell whose it was.
   */
  #takeOver(oldKey: string): void {
    const old = readStored(oldKey);
    if (!parse(old)) return;
    try {
      const keys = Array.from({length: localStorage.length}, (_, index) => localStorage.key(index) ?? '');
      const isFirst = !keys.some(key => key.startsWith(`${oldKey}:`));
      if (isFirst) localStorage.setItem(this.#key, old as string);
      localStorage.removeItem(oldKey);
    } catch {
      // Denied or full: the old memory stays where it is.
    }
  }

  #write(change: Partial<Remembered>): void {
    const content = {...this.content, ...change};
    this.#content = content;
    if (!this.#isOn) return;
    const text = JSON.stringify(content);
    try {
      localStorage.setItem(this.#key, text);
      this.#stored = text;
    } catch {
      // Denied or full: this page remembers it, the next one does not.
    }
  }
}

function parse(stored: string | null): Remembered | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    return isRemembered(value) ? value : undefined;
  } catch {
    // What another program wrote there is nothing to remember.
    return undefined;
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (!isRecord(value)) return false;
  const {searches, articles, notices} = value;
  const isTexts = (list: unknown): boolean => Array.isArray(list) && list.every(text => typeof text === 'string');
  return (
    isTexts(searches) &&
    isTexts(notices) &&
    Array.isArray(articles) &&
    articles.every(article => isRecord(article) && typeof article.id === 'string' && typeof article.title === 'string')
  );
}
