import {foldDigits} from '../digits.js';
import {fold} from '../normalize.js';
import {stemBySuffixes} from '../stem-by-suffixes.js';
import {wordList} from '../word-list.js';

/** What ends a consonant without the "a" that is spoken after it otherwise. */
const VIRAMA = '्';
const CONSONANTS = new Map(
  lettersOf(
    'कk खkh गg घgh ङṅ चc छch जj झjh ञñ टṭ ठṭh डḍ ढḍh णṇ तt थth दd धdh नn पp फph बb भbh मm यy रr लl वv शś षṣ सs हh ळḷ',
  ),
);
const VOWEL_SIGNS = new Map(lettersOf('ाā िi ीī ुu ूū ृṛ ॄṝ ॢḷ ेe ैai ोo ौau'));
const OTHERS = new Map(lettersOf('अa आā इi ईī उu ऊū ऋṛ ॠṝ ऌḷ एe ऐai ओo औau ंm ँm ःḥ'));
const DEVANAGARI = /[\u0900-\u097f]/;

/** Endings of cases and persons, in Latin letters. */
const cutEnding = stemBySuffixes(`
  aḥ āḥ iḥ īḥ uḥ ūḥ am ām im īm um ūm an ān in īn un ūn as ās is īs us ūs a ā i ī u ū o e au ena asya āya āt ayoḥ aiḥ ebhyaḥ eṣu
  ānām āni āyāḥ āyai āyām ayā ābhiḥ ābhyaḥ āsu inā eḥ aye ayaḥ īnām ibhiḥ iṣu yā yāḥ yai yām īḥ yaḥ ībhiḥ īṣu ati anti āmi āmaḥ asi
  ate ante atu antu ayati ayanti ayāmi ayāmaḥ ayitum itum tum anam anasya anāya ane anāt
`);

/** The stem in Latin letters: endings begin within a letter of Devanagari, which holds a vowel as well. */
export function stemmer(word: string): string {
  return cutEnding(inLatinLetters(word));
}

/** Both scripts as one. */
export function foldLetters(word: string): string {
  return foldDigits(inLatinLetters(word));
}

export function foldMarks(stem: string): string {
  return fold(inLatinLetters(stem));
}

/** The letters of the Sanskrit alphabet as scholars write them (IAST), with one letter for the nasal at the end of a word. */
function inLatinLetters(word: string): string {
  if (!DEVANAGARI.test(word)) return word.replace(/ṃ/g, 'm');
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const consonant = CONSONANTS.get(letter);
    if (consonant === undefined) {
      // An elided "a" (avagraha) is not spoken.
      latin += letter === 'ऽ' ? '' : (OTHERS.get(letter) ?? letter);
      continue;
    }
    const next = word.charAt(at + 1);
    const vowel = next === VIRAMA ? '' : VOWEL_SIGNS.get(next);
    latin += consonant + (vowel ?? 'a');
    if (vowel !== undefined) at++;
  }
  return latin;
}

/** Pairs of one letter of Devanagari and what it is in Latin letters. */
function lettersOf(list: string): [string, string][] {
  return wordList(list).map(pair => [pair.charAt(0), pair.slice(1)]);
}

/** What joins words, and what questions are wrapped in; both scripts find them. */
export const softWords = wordList(`
  कथम् किम् कदा कुत्र कुतः कः का के कस्य कस्मै कस्मात् केन काः कति कियत् किमर्थम् कस्मिन् अहम् माम् मया मह्यम् मम मत् मयि वयम् अस्मान् अस्माभिः अस्माकम् नः त्वम्
  त्वाम् त्वया तव तुभ्यम् त्वयि यूयम् युष्माकम् भवान् भवती भवतः भवत्याः भवन्तः सः सा तत् ते ताः तानि तम् ताम् तेन तया तस्य तस्याः तस्मै तस्मिन् तेषाम् तैः एषः एषा
  एतत् एते एतस्य अयम् इयम् इदम् अस्य अस्याः अनेन यत् यः या यस्य येन ये यदि यदा यथा यत्र तदा तथा तत्र अत्र च वा अपि एव एवम् इति न मा तु हि किन्तु परन्तु सह
  विना प्रति अथ अथवा स्म खलु स्वयम् अन्तः उभौ मध्ये उपरि पूर्वम् पश्चात् अस्ति अस्मि असि स्तः सन्ति सन्तु आसीत् भवति भवन्ति भवेत् स्यात् नास्ति शक्नोमि शक्नोति शक्यते
  शक्यम् इच्छामि इच्छति इच्छामः करोमि करोति कुर्मः कर्तुम् क्रियते करणीयम् आवश्यकम् रूपेण कृपया धन्यवादः साहाय्यम्
`).map(inLatinLetters);
