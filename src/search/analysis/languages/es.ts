import {stopwords} from '@orama/stopwords/spanish';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/spanish';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(
    stopwords,
    'cuenta cuentas conocer ejemplo primera primero primeros primeras segunda segundo nueva nuevas nuevo nuevos usuario trabajo trabajar trabajas trabaja verdad veces pais país lugar lado fin final intento intenta intentar día días dia dias buscar ultima último última últimas últimos general estado horas momento parte partir principal ayer hoy mañana realizar adelante arriba abajo grandes gran empleo empleos uso usar usas usa usan pasada pasado cerca raras diferente diferentes ahora soyos',
  ),
  ...wordList(`
    cómo qué cuándo dónde cuál cuáles quién por para hacer hago hace hay puedo puede podría quiero quisiera necesito
    debo debe tengo tiene favor gracias ayuda forma saber
  `),
];

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:cuánt[oa]s?|cuándo|año|fecha)$/;
