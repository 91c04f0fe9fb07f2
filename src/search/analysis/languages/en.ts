export {stemmer} from '@orama/stemmers/english';
export {hardStopWords, softWords} from '../english-words.js';
