export {en} from './en.js';
export type {Translation} from './translation.js';
export {registerTranslation} from './translations.js';
