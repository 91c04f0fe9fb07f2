import {join} from 'node:path';
import {isRecord} from '../../core/is-record.js';
import {readWithin, SIZE_LIMITS} from '../files/size-limits.js';

/** The part of a translation's path that its messages stand beside. */
const TRANSLATIONS = /^(?:.*\/)?i18n\/[^/]+\/docusaurus-plugin-content-[^/]+(?=\/current\/)/;

/**
 * Reads what Docusaurus calls the categories of its sidebars in another language.
 * @param root the content folder, absolute.
 * @param path of a translated article, relative to it.
 * @returns by the label in the default language; empty when the path is none of a translation, or there are no messages.
 */
export async function readDocusaurusLabels(root: string, path: string): Promise<ReadonlyMap<string, string>> {
  const folder = TRANSLATIONS.exec(path)?.[0];
  if (folder === undefined) return new Map();
  let messages: unknown;
  try {
    messages = JSON.parse((await readWithin(join(root, folder, 'current.json'), SIZE_LIMITS.config)).toString('utf8'));
  } catch {
    // Without messages, labels stay in the default language.
    return new Map();
  }
  return new Map(
    Object.entries(isRecord(messages) ? messages : {}).flatMap(([key, value]) => {
      const label = /^sidebar\.[^.]+\.category\.(.+?)$/.exec(key)?.[1];
      return label !== undefined && isRecord(value) && typeof value.message === 'string'
        ? [[label, value.message]]
        : [];
    }),
  );
}
