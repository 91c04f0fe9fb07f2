import {stopwords as danish} from '@orama/stopwords/danish';
import {stopwords as dutch} from '@orama/stopwords/dutch';
import {stopwords as english} from '@orama/stopwords/english';
import {stopwords as finnish} from '@orama/stopwords/finnish';
import {stopwords as french} from '@orama/stopwords/french';
import {stopwords as german} from '@orama/stopwords/german';
import {stopwords as indonesian} from '@orama/stopwords/indonesian';
import {stopwords as italian} from '@orama/stopwords/italian';
import {stopwords as portuguese} from '@orama/stopwords/portuguese';
import {stopwords as spanish} from '@orama/stopwords/spanish';
import {stopwords as swedish} from '@orama/stopwords/swedish';
import {stopwords as turkish} from '@orama/stopwords/turkish';

/** Languages that are written in the Latin script, by their small words. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set(danish),
  nl: new Set(dutch),
  en: new Set(english),
  fi: new Set(finnish),
  fr: new Set(french),
  de: new Set(german),
  id: new Set(indonesian),
  it: new Set(italian),
  pt: new Set(portuguese),
  es: new Set(spanish),
  sv: new Set(swedish),
  tr: new Set(turkish),
};

/** Scripts that tell a language, those first that others mix with. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];
/** Of all letters; articles about software are full of Latin ones. */
const SHARE_OF_SCRIPT = 0.02;
const FEWEST_WORDS = 30;
const SHARE_OF_SMALL_WORDS = 0.15;

/** The language of a text, by its script and its small words; undefined when it is too short or none of those known here. */
export function guessLanguage(markdown: string): string | undefined {
  const text = markdown
    .replace(/^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1.*$/gm, '')
    .replace(/`[^`\n]+`|\]\([^)\n]*\)|<[^>\n]+>/g, ' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * SHARE_OF_SCRIPT);
  if (script) return script[0];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const shares = Object.entries(SMALL_WORDS).map(([language, small]) => ({
    language,
    share: words.filter(word => small.has(word)).length / words.length,
  }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best && best.share >= SHARE_OF_SMALL_WORDS ? best.language : undefined;
}
