import {stemBySuffixes} from '../stem-by-suffixes.js';
import {wordList} from '../word-list.js';

/** Endings of cases, adjectives, verbs and nouns made of verbs, without accents. */
export const stemmer = stemBySuffixes(`
  owaniami owaniach owaniem owaniom owania owaniu owanie owan aniami aniach aniem aniom ania aniu anie eniami eniach
  eniem eniom enia eniu enie owalismy owalem owalam owali owala owal owac ujecie ujemy ujesz ujac uje uja ywac iwac
  alem alam ilem ilam alismy ilismy iami iach owie owi ami ach iem ego emu ymi imi ych ich ow om em ie ej ym im ia io
  iu ac ic yc ec aj a e i o u y
`);

/** What joins words, and what questions are wrapped in. */
export const softWords = wordList(`
  i oraz a ale lub albo czy że żeby aby jak jaki jaka jakie jaką co gdzie kiedy dlaczego po czemu kto ile który która
  które którą skąd dokąd w we z ze na do od dla przy przez pod nad o u za bez między to ten ta te ci tę tego tej tym
  tych ja ty on ona ono my wy oni one mnie mi mną ciebie ci go mu jej ich im nas nam was wam mój moja moje mojego
  mojej moim moich swój swoje swojego jest są być był była było będzie mam masz ma mają mieć mogę może można możesz
  możliwe chcę chciałbym chciałabym muszę należy trzeba potrzebuję zrobić robić się nie tak już jeszcze też także
  tylko jeśli jeżeli gdy bardzo proszę dziękuję pomoc pomocy sposób
`);

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:ile|ilu|kiedy|roku|data)$/;
