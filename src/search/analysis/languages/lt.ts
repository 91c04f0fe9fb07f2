import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/lithuanian';

/** What joins words, and what questions are wrapped in. The list of `@orama/stopwords` has lost its letters with accents. */
export const softWords = wordList(`
  ir ar arba bei o bet tačiau nors jei jeigu kad kadangi nes kol kai lyg tarsi nei negu tai taigi taip pat dar jau vėl tik tiktai vos net ypač
  gal galbūt gana labai per pernelyg beveik maždaug be beje juk štai į iš išskyrus ant apie aplink arti dėl iki link nuo pagal palei pas po prie prieš
  prieš pro su tarp ties už virš vietoj viduj šalia dėka
  kaip ką kas kam ko kuo kame kur kada kodėl kiek kieno kelis kelios koks kokia kokį kokią kokie kokios kokiu kokių kuris kuri kurį kurią kurie kurios kurių kuriuo kuria
  kuriame kurioje katras katra
  aš mane man manęs manimi mano mes mus mums mūsų tu tave tau tavęs tavo jūs jus jums jūsų jis ji jo jos jį ją jam jai jie juos joms jiems jų savo sau save savęs
  pats pati patys pačios patį pačią šis ši šio šios šį šią šiame šioje šie šių šiuo šia tas ta to tos tą tie tų tuo tame toje toks tokia tokį tokią tiek
  kitas kita kito kitos kitą kiti kitų kažkas kažkoks kažkaip kažkur joks jokia jokio jokios niekas nieko visas visa viso visos visą visi visų kiekvienas kiekviena
  yra esu esame esate būti bus būtų buvo nėra ne neturiu galiu galime galite gali galima negaliu negalima galėčiau galėtų noriu norime norite norėčiau reikia
  reikėtų turiu turime turite turi turėčiau daryti darau padaryti įmanoma prašau ačiū padėkite padėti pagalba pagalbos būdas būdu
`);
