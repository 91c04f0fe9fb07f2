import type {RelatedArticle} from '../core/article.js';

/** What a visitor's device keeps of one help centre. Nothing of it is ever sent. */
export interface Remembered {
  /** Last queries, newest first. */
  readonly searches: readonly string[];
  /** Last articles read, newest first. */
  readonly articles: readonly RelatedArticle[];
  /** Ids of the notices that were closed. */
  readonly notices: readonly string[];
}

export const NOTHING_REMEMBERED: Remembered = {searches: [], articles: [], notices: []};

/** The key of the language that a visitor chose for an instance, in the storage of the tab. */
export function choiceKey(instance: string): string {
  return memoryKey(instance, 'locale');
}

/**
 * The key of an instance in the storage of the browser.
 * @param centre What tells the help centres of a site apart. Earlier versions had one memory for all, without it.
 */
export function memoryKey(instance: string, centre = ''): string {
  return `helplet:${instance}${centre && `:${centre}`}`;
}
