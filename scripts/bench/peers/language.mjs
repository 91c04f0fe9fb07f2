import {createRequire} from 'node:module';
import {stemmer as arabic} from '@orama/stemmers/arabic';
import {stemmer as english} from '@orama/stemmers/english';
import {stemmer as german} from '@orama/stemmers/german';
import {stemmer as turkish} from '@orama/stemmers/turkish';
import {Charset, Encoder} from 'flexsearch';
import germanPreset from 'flexsearch/lang/de';

/**
 * What the libraries have for the language of a collection, besides English, which they know by themselves. Loaded in Node
 * alone: pages that are measured are English, and shall not download it.
 *
 * @typedef {import('../types.mjs').PeerLanguage} PeerLanguage
 */

const require = createRequire(import.meta.url);

/** @type {Readonly<Record<string, {name: string, stem: (word: string) => string}>>} */
const STEMMERS = {
  ar: {name: 'arabic', stem: arabic},
  de: {name: 'german', stem: german},
  en: {name: 'english', stem: english},
  tr: {name: 'turkish', stem: turkish},
};
/** Languages that lunr-languages can do without a program of another kind. */
const LUNR = ['ar', 'de', 'ja', 'tr', 'vi'];

/**
 * @param {string} code ISO 639-1.
 * @returns {PeerLanguage}
 */
export function peerLanguage(code) {
  const segmenter = new Intl.Segmenter(code, {granularity: 'word'});
  const words = (/** @type {string} */ text) =>
    [...segmenter.segment(text)].flatMap(({segment, isWordLike}) =>
      isWordLike ? segment.toLocaleLowerCase(code) : [],
    );
  const stemmer = STEMMERS[code];
  return {
    code,
    words,
    stem: stemmer?.stem ?? (word => word),
    joinsWords: code === 'ja' || code === 'zh',
    orama: stemmer
      ? {language: stemmer.name, stemming: true, stemmer: stemmer.stem}
      : {language: code, normalizationCache: new Map(), tokenize: words},
    useLunr: lunr => useLunr(lunr, code, words),
    flexSearch: () => {
      if (code === 'de') return new Encoder(Charset.LatinBalance).assign(germanPreset);
      return code === 'ja' || code === 'zh' ? new Encoder(Charset.CJK) : new Encoder(Charset.Normalize);
    },
  };
}

/**
 * @param {any} lunr
 * @param {string} code
 * @param {(text: string) => string[]} words
 * @returns {import('../types.mjs').LunrLanguage}
 */
function useLunr(lunr, code, words) {
  if (!LUNR.includes(code)) {
    const tokenizer = (/** @type {unknown} */ text) => words(String(text ?? '')).map(word => new lunr.Token(word));
    return {plugin: undefined, tokenizer};
  }
  if (!lunr[code]) {
    require('lunr-languages/lunr.stemmer.support')(lunr);
    if (code === 'ja') require('lunr-languages/tinyseg')(lunr);
    require(`lunr-languages/lunr.${code}`)(lunr);
  }
  return {plugin: lunr[code], tokenizer: lunr[code].tokenizer ?? lunr.tokenizer};
}
