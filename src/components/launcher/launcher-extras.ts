/** What few launchers need: a look, a place in the window, or a language of their own. */
export {helpWord} from '../../i18n/launcher-words.js';
export {placeInWindow} from '../../page/place-in-window.js';
export {launcherExtrasSheet as sheet} from './launcher-extras-sheet.js';
