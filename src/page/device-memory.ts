import type {RelatedArticle} from '../core/article.js';
import {isRecord} from '../core/manifest.js';
import {memoryKey, NOTHING_REMEMBERED, type Remembered} from './remembered.js';

const MOST_SEARCHES = 5;
const MOST_ARTICLES = 5;
const MOST_NOTICES = 20;
/** Longer ones are no question that anyone asks again. */
const LONGEST_QUERY = 100;

/** Reads and writes what is remembered, where a browser lets it; elsewhere it is kept for this page alone. */
export class DeviceMemory {
  readonly #key: string;
  readonly #isOn: boolean;
  #content?: Remembered;

  /**
   * @param instance Each instance remembers by itself.
   * @param isOn False to keep nothing on the device: then only closed notices are remembered, as long as the page is there.
   */
  constructor(instance: string, isOn = true) {
    this.#key = memoryKey(instance);
    this.#isOn = isOn;
  }

  get content(): Remembered {
    this.#content ??= this.#read();
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

  #read(): Remembered {
    if (!this.#isOn) return NOTHING_REMEMBERED;
    try {
      const value: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      return isRemembered(value) ? value : NOTHING_REMEMBERED;
    } catch {
      // Storage may be denied, or hold what another version wrote: there is nothing to remember.
      return NOTHING_REMEMBERED;
    }
  }

  #write(change: Partial<Remembered>): void {
    this.#content = {...this.content, ...change};
    if (!this.#isOn) return;
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#content));
    } catch {
      // Denied or full: this page remembers it, the next one does not.
    }
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
