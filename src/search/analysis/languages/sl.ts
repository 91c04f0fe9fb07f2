import {stemBySuffixes} from '../stem-by-suffixes.js';
import {wordList} from '../word-list.js';

/** Endings of cases, adjectives and verbs, without accents. */
export const stemmer = stemBySuffixes(`
  a e i o u om em am ah ih eh im ev ov ami emi imi ama ema ima oma ega emu ejo ijo ajo ju jo
  ti m s mo te as es is amo ate emo ete imo ite ati eti iti al ala alo ali ale il ila ilo ili ile el ela
  anje anja anju anjem enje enja enju enjem ni na no ne nih nim nega nemu nimi
`);

/** What joins words, and what questions are wrapped in. The list of `@orama/stopwords` is Russian. */
export const softWords = wordList(`
  in ali ter pa a ampak toda vendar da ker če ko kot kakor saj torej tudi še že le samo zelo preveč toliko tako tu tam zdaj potem
  v na za od do iz z s k h ob o po pri pred med nad pod brez skozi prek čez proti zaradi glede
  kako kaj kje kdaj zakaj kdo koga komu kam kod koliko kateri katera katero katere katerega katerih kakšen kakšna kakšno kakšne čigav čemu
  jaz mene meni me mi ti tebe tebi te on ona ono njega njej njemu ga jo mu ji mi nas nam vi vas vam oni njih jim jih
  moj moja moje mojega mojo mojih tvoj tvoja tvoje naš naša naše našega vaš vaša vaše vašo vašega njegov njen njihov svoj svoja svoje svojo svojega
  ta to te tega tem temu tej ti tista tisti tisto drug drugi druga drugo druge drugih nek neki neka nekaj nič nihče vse vsi vsak vsaka
  je sem si smo ste so ni nisem nismo niste niso bi bo bom boš bomo boste bodo bil bila bilo bili biti imam imaš ima imamo imate imajo nimam
  lahko mogoče možno moram morate morem moremo mora treba potrebujem želim želimo hočem rad rada radi naj naredim narediti naredi delam storim
  se sebe prosim hvala pomoč pomagajte način
`);
