import type {PluralMessage} from '../core/messages.js';
import {en} from './languages/en.js';
import type {Translation} from './translation.js';

/** Languages that ship with Helplet besides English, each a file of its own that loads when a page needs it, by BCP 47 tag. */
export const shippedLanguages: Readonly<Record<string, () => Promise<Translation>>> = {
  af: async () => (await import('./languages/af.js')).af,
  ar: async () => (await import('./languages/ar.js')).ar,
  bg: async () => (await import('./languages/bg.js')).bg,
  bn: async () => (await import('./languages/bn.js')).bn,
  ca: async () => (await import('./languages/ca.js')).ca,
  cs: async () => (await import('./languages/cs.js')).cs,
  da: async () => (await import('./languages/da.js')).da,
  de: async () => (await import('./languages/de.js')).de,
  el: async () => (await import('./languages/el.js')).el,
  es: async () => (await import('./languages/es.js')).es,
  'es-419': async () => (await import('./languages/es-419.js')).es419,
  et: async () => (await import('./languages/et.js')).et,
  eu: async () => (await import('./languages/eu.js')).eu,
  fa: async () => (await import('./languages/fa.js')).fa,
  fi: async () => (await import('./languages/fi.js')).fi,
  fr: async () => (await import('./languages/fr.js')).fr,
  'fr-CA': async () => (await import('./languages/fr-CA.js')).frCA,
  gl: async () => (await import('./languages/gl.js')).gl,
  gu: async () => (await import('./languages/gu.js')).gu,
  he: async () => (await import('./languages/he.js')).he,
  hi: async () => (await import('./languages/hi.js')).hi,
  hr: async () => (await import('./languages/hr.js')).hr,
  hu: async () => (await import('./languages/hu.js')).hu,
  id: async () => (await import('./languages/id.js')).id,
  is: async () => (await import('./languages/is.js')).is,
  it: async () => (await import('./languages/it.js')).it,
  ja: async () => (await import('./languages/ja.js')).ja,
  kk: async () => (await import('./languages/kk.js')).kk,
  ko: async () => (await import('./languages/ko.js')).ko,
  lt: async () => (await import('./languages/lt.js')).lt,
  lv: async () => (await import('./languages/lv.js')).lv,
  mi: async () => (await import('./languages/mi.js')).mi,
  mk: async () => (await import('./languages/mk.js')).mk,
  mr: async () => (await import('./languages/mr.js')).mr,
  ms: async () => (await import('./languages/ms.js')).ms,
  my: async () => (await import('./languages/my.js')).my,
  nb: async () => (await import('./languages/nb.js')).nb,
  nl: async () => (await import('./languages/nl.js')).nl,
  pl: async () => (await import('./languages/pl.js')).pl,
  'pt-BR': async () => (await import('./languages/pt-BR.js')).ptBR,
  'pt-PT': async () => (await import('./languages/pt-PT.js')).ptPT,
  ro: async () => (await import('./languages/ro.js')).ro,
  ru: async () => (await import('./languages/ru.js')).ru,
  sk: async () => (await import('./languages/sk.js')).sk,
  sl: async () => (await import('./languages/sl.js')).sl,
  sr: async () => (await import('./languages/sr.js')).sr,
  sv: async () => (await import('./languages/sv.js')).sv,
  sw: async () => (await import('./languages/sw.js')).sw,
  ta: async () => (await import('./languages/ta.js')).ta,
  te: async () => (await import('./languages/te.js')).te,
  th: async () => (await import('./languages/th.js')).th,
  tr: async () => (await import('./languages/tr.js')).tr,
  uk: async () => (await import('./languages/uk.js')).uk,
  ur: async () => (await import('./languages/ur.js')).ur,
  vi: async () => (await import('./languages/vi.js')).vi,
  'zh-Hans': async () => (await import('./languages/zh-Hans.js')).zhHans,
  'zh-Hant': async () => (await import('./languages/zh-Hant.js')).zhHant,
};

/** English for a page that runs from right to left: each message keeps its own direction, with its full stop at its end. */
export function isolatedEnglish(): Translation {
  const isolated = (word: string | PluralMessage): string | PluralMessage =>
    typeof word === 'string'
      ? `\u2066${word}\u2069`
      : (Object.fromEntries(
          Object.entries(word).map(([category, form]) => [category, isolated(form)]),
        ) as PluralMessage);
  const words = Object.entries(en).map(([key, word]) => [key, key === 'locale' ? word : isolated(word)]);
  return Object.fromEntries(words) as Translation;
}
