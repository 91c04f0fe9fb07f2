import {nearestLocale} from '../core/nearest-locale.js';

/** "Help" in the languages that Helplet speaks besides English. */
const WORDS: Readonly<Record<string, string>> = {
  af: 'Hulp',
  ar: 'المساعدة',
  bg: 'Помощ',
  bn: 'সহায়তা',
  ca: 'Ajuda',
  cs: 'Nápověda',
  da: 'Hjælp',
  de: 'Hilfe',
  el: 'Βοήθεια',
  es: 'Ayuda',
  et: 'Abi',
  eu: 'Laguntza',
  fa: 'راهنما',
  fi: 'Ohjeet',
  fr: 'Aide',
  gl: 'Axuda',
  gu: 'સહાય',
  he: 'עזרה',
  hi: 'सहायता',
  hr: 'Pomoć',
  hu: 'Súgó',
  id: 'Bantuan',
  is: 'Hjálp',
  it: 'Aiuto',
  ja: 'ヘルプ',
  kk: 'Анықтама',
  ko: '도움말',
  lt: 'Pagalba',
  lv: 'Palīdzība',
  mi: 'Āwhina',
  mk: 'Помош',
  mr: 'मदत',
  ms: 'Bantuan',
  my: 'အကူအညီ',
  nb: 'Hjelp',
  nl: 'Help',
  pl: 'Pomoc',
  pt: 'Ajuda',
  ro: 'Ajutor',
  ru: 'Справка',
  sk: 'Pomoc',
  sl: 'Pomoč',
  sr: 'Помоћ',
  sv: 'Hjälp',
  sw: 'Usaidizi',
  ta: 'உதவி',
  te: 'సహాయం',
  th: 'ความช่วยเหลือ',
  tr: 'Yardım',
  uk: 'Довідка',
  ur: 'مدد',
  vi: 'Trợ giúp',
  'zh-Hans': '帮助',
  'zh-Hant': '說明',
};

/**
 * "Help" in a language, for what is drawn before any dictionary is loaded; in English where it is not known.
 *
 * @param locale BCP 47.
 */
export function helpWord(locale: string): string {
  const match = nearestLocale(locale, Object.keys(WORDS));
  return (match && WORDS[match]) || 'Help';
}
