import {stemmer as stem} from '@orama/stemmers/turkish';
import {stopwords} from '@orama/stopwords/turkish';
import {without, wordList} from '../word-list.js';

/** "İ" becomes two characters in lower case, which the stemmer does not know. */
export function stemmer(word: string): string {
  return stem(word.replace(/i\u0307/g, 'i'));
}

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(
    stopwords,
    'altı altmış iyi yedi sekiz dokuz elli yirmi otuz kırk seksen doksan yetmiş milyar milyon trilyon katrilyon yüz',
  ),
  ...wordList(`
    nasıl ne neden niçin nerede nereden nereye kim kime hangi kaç kadar zaman mı mi mu mü mıyım miyim muyum müyüm
    yapabilirim yapılır yapmalıyım yaparım edebilirim edilir ederim olur gerekir gerekiyor gerek istiyorum lazım var
    yok mümkün lütfen teşekkürler yardım benim bana beni ilgili için hakkında şekilde
  `),
];

/** Endings that an apostrophe joins to a name ("Excel'e"). */
export const attached = /(?<=[\p{L}\p{N}])'\p{L}+$/u;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:kaç|kadar|zaman|yıl|yüzde|tarih|sayı)/;
