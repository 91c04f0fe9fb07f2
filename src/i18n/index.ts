export {en} from './locales/en.js';
export type {Translation} from './translation.js';
export {overrideWords, registerTranslation} from './translations.js';
