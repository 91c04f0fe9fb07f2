import {fold} from '../normalize.js';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/serbian';

/** In the order of the Cyrillic alphabet. */
const LATIN = wordList('a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š');
const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';

/** Serbian is written in either script. */
export function foldLetters(word: string): string {
  return word.replace(/[\u0430-\u045f]/g, letter => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
}

export function foldMarks(stem: string): string {
  return fold(foldLetters(stem));
}

/** What joins words, and what questions are wrapped in; both scripts find them. The list of `@orama/stopwords` has lost its accents. */
export const softWords = wordList(`
  i a ali ili pa te ne ni niti da ako jer dok kad kada kako kao nego već samo još ipak baš veoma mnogo previše tako ovako onako li zar
  u na za od do iz s sa k ka o po pri pred pre posle preko prema među između oko iznad ispod uz kroz bez zbog radi protiv kod duž
  šta što ko koga kome čega čemu čiji čija čije gde kuda odakle zašto koliko koji koja koje kojeg kojem kojoj kojim kojih koju kakav kakva kakvo
  ja mene meni me mi ti tebe tebi te on ona ono njega njemu njoj ga je mu joj nas nam vi vas vam oni one njih njima ih im
  moj moja moje moju mog mojeg mom mojem moji mojih tvoj tvoja tvoje naš naša naše našeg vaš vaša vaše vašu vašeg njegov njen njihov svoj svoja svoje svoju svog svom svoji
  ovaj ova ovo ovog ovom ovu ove ovi taj ta to tog tom tu tih tim onaj ovde tu tamo drugi druga drugo drugom drugoj drugih neki neka neko nešto ništa niko sve svi svaki svaka
  jesam sam si jesmo smo ste su jeste nisam nije nismo niste nisu biti bio bila bilo bili budem bude budemo budu će ću ćeš ćemo ćete bi bih bismo
  mogu može možemo možete moći moguće moram mora moramo morate morao treba trebalo želim želimo želite želeo želela hoću hoćemo hteo htela
  imam ima imamo imate imaju nemam nema uradim uraditi radim raditi se sebe molim hvala pomoć pomozite način
`);
