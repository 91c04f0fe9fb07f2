/** What few launchers need: a look, a place or a colour scheme of their own, or the word "Help" in another language. */
export {helpWord} from '../../i18n/launcher-words.js';
export {launcherExtrasSheet as sheet} from './launcher-extras-sheet.js';

/**
 * Gives the style sheet what `offset="24 80"` and `z-index` say. A dialog has `page/place-in-window.ts` for that: it comes with
 * the code of the panel, which a launcher must not fetch.
 */
export function placeInWindow(launcher: HTMLElement): void {
  const [x = '', y = ''] = (launcher.getAttribute('offset') ?? '').split(' ');
  launcher.style.setProperty('--_x', x && `${x}px`);
  launcher.style.setProperty('--_y', y && `${y}px`);
  launcher.style.setProperty('--_z', launcher.getAttribute('z-index'));
}
