/** What few launchers need: a look, a place or a colour scheme of their own, or words in another language than English. */
export {helpWord} from '../../i18n/launcher-words.js';
export {launcherExtrasSheet as sheet} from './launcher-extras-sheet.js';

const applied = new WeakSet<HTMLElement>();

/** Brings a launcher in line with its attributes, whenever they may have changed. */
export function applyExtras(launcher: HTMLElement): void {
  placeInWindow(launcher);
  if (applied.has(launcher)) return;
  applied.add(launcher);
  for (const type of ['pointerenter', 'focusin'])
    launcher.addEventListener(type, () => loadWords(launcher), {once: true});
}

/** Asks for the words of the panel together with its code: asked for by the panel, they would come one round trip later. */
async function loadWords(launcher: HTMLElement): Promise<void> {
  const locale = launcher.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  if (/^en\b/i.test(locale)) return;
  // What fails here the panel asks for again.
  await import('../../i18n/shipped-locales.js').then(({loadShipped}) => loadShipped(locale)).catch(() => undefined);
}

/**
 * Gives the style sheet what `offset="24 80"` and `z-index` say. A dialog has `page/place-in-window.ts` for that: it comes with
 * the code of the panel, which a launcher must not fetch.
 */
function placeInWindow(launcher: HTMLElement): void {
  const [x = '', y = ''] = (launcher.getAttribute('offset') ?? '').split(' ');
  launcher.style.setProperty('--_x', x && `${x}px`);
  launcher.style.setProperty('--_y', y && `${y}px`);
  launcher.style.setProperty('--_z', launcher.getAttribute('z-index'));
}
