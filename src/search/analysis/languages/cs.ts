import {stemBySuffixes} from '../stem-by-suffixes.js';
import {wordList} from '../word-list.js';

/** Endings of cases, adjectives and verbs, without accents. After Dolamic and Savoy, "Indexing and stemming approaches for the Czech language", 2009. */
export const stemmer = stemBySuffixes(`
  atech etem atum eni enim enimi ani anim ovani ovanim ech ich eho emi emu eti imu imi ach ymi ata aty ych ama ami ove
  ovi ovat ujeme ujete uji uje em es im um at am os us ym ou it et a e i o u y
`);

/** What joins words, and what questions are wrapped in. */
export const softWords = wordList(`
  a i ale nebo či že aby jak jaký jaká jaké jakou co kde kdy proč kdo kolik který která které kterou odkud kam v ve z
  ze na do od pro při přes pod nad o u za bez mezi to ten ta ti ty té tom toho tomu já ty on ona ono my vy oni mě mi
  mně mnou tě ti tobě ho mu její jejich jim nás nám vás vám můj moje mého mé mém svůj své svého je jsou být byl byla
  bylo bude jsem jste mám máte má mají mít mohu můžu může můžete lze chci chtěl chtěla bych musím potřebuji potřebuju
  je třeba udělat dělat se si ne ano už ještě také jen pokud když jestli velmi prosím děkuji pomoc způsob
`);

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:kolik|kdy|roku|datum)$/;
