/** What few launchers need: a look, a place or a colour scheme of their own, or the word "Help" in another language. */
export {helpWord} from '../../i18n/launcher-words.js';
export {placeInWindow} from '../../page/place-in-window.js';
export {launcherExtrasSheet as sheet} from './launcher-extras-sheet.js';
