import type {ManifestLocale} from '../../core/bundle.js';
import {indexPath} from '../../core/file-names.js';
import {filesOfPrefix} from '../packed/term-ranges.js';

/** Letters of a word that is probably none of "how do I". */
const TELLING = 4;

/**
 * The postings files that what is typed will need, as far as the manifest tells. A hint, to ask for them before the base and the
 * language are there: a word and its stem nearly always stand in the same file. Short words among others rarely tell anything. None
 * where the base lists the files.
 * @param typed of any case, with or without marks.
 * @returns paths relative to the manifest, each once.
 */
export function typedPostings({locale, index: {postings = []}}: ManifestLocale, typed: string): readonly string[] {
  const ranges = postings.map(([start, checksum]) => ({start, checksum}));
  const words =
    typed
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.length > 1 ? words.filter(({length}) => length >= TELLING) : words;
  const files = new Set(telling.flatMap(word => filesOfPrefix(ranges, word)));
  return [...files].flatMap(number => {
    const checksum = ranges[number]?.checksum;
    return checksum ? [indexPath(`${locale}-postings-${number}`, Number.parseInt(checksum, 16))] : [];
  });
}
