import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';

const LANGUAGES = readdirSync(new URL('../../../../src/search/analysis/languages', import.meta.url)).map(name =>
  name.replace('.ts', ''),
);

/** Scripts of the words of each language that is not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ar: 'Arab',
  bg: 'Cyrl',
  el: 'Grek',
  fa: 'Arab',
  he: 'Hebr',
  hi: 'Deva',
  hy: 'Armn',
  ja: 'Hira',
  ko: 'Hang',
  ne: 'Deva',
  ru: 'Cyrl',
  ta: 'Taml',
  th: 'Thai',
  uk: 'Cyrl',
  zh: 'Hani',
};

describe.each(LANGUAGES)('the function words of %s', async code => {
  const {softWords, stopWords} = await loadLanguage(code);
  // Terms may keep marks apart from their letters; words do not.
  const words = [...softWords, ...stopWords].filter(word => word === word.normalize('NFC'));

  it('are in its script', () => {
    const letters = new RegExp(`^(?:\\p{Script=${SCRIPTS[code] ?? 'Latn'}}|\\p{M}|['-])+$`, 'u');
    expect(words.filter(word => !letters.test(word))).toEqual([]);
  });

  it('are written as the analyzer writes words', async () => {
    const analyzer = new Analyzer(await loadLanguage(code));
    expect(words.filter(word => analyzer.weightOf(word.toUpperCase()) === 1 && analyzer.weightOf(word) === 1)).toEqual(
      [],
    );
  });
});

describe('what questions are wrapped in', () => {
  it.each([
    ['ga', 'Conas is féidir liom', 'pasfhocal cuntas sonrasc íocaíocht'],
    ['hy', 'Ինչպե՞ս կարող եմ', 'գաղտնաբառ հաշիվ վճարում'],
    ['lt', 'Kaip aš galiu', 'slaptažodis paskyra sąskaita mokėjimas'],
    ['lt', 'Kaip as galiu', 'adresas'],
    ['ne', 'म कसरी सक्छु', 'पासवर्ड खाता बन्द नयाँ समय'],
    ['sa', 'कथम् अहं शक्नोमि', 'कूटशब्दः लेखा देयकम्'],
    ['sa', 'katham ahaṃ śaknomi', 'kūṭaśabdaḥ'],
    ['sl', 'Kako lahko', 'geslo račun plačilo'],
    ['sr', 'Како могу да', 'лозинка налог рачун број видео'],
    ['sr', 'Kako mogu da', 'lozinka nalog račun broj video'],
    ['sr', 'Zasto ne mogu da', 'nalog'],
    ['ta', 'நான் எப்படி முடியும்', 'கடவுச்சொல் கணக்கு இடம்'],
  ])('weighs little, and what articles are about weighs all (%s: %s)', async (code, wrapping, content) => {
    const analyzer = new Analyzer(await loadLanguage(code));
    const weights = (query: string): Set<number> =>
      new Set(analyzer.words(query).map(({start, end}) => analyzer.weightOf(query.slice(start, end))));
    expect(weights(wrapping)).toEqual(new Set([0.4]));
    expect(weights(content)).toEqual(new Set([1]));
  });
});
