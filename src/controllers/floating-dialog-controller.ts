import type {LitElement, ReactiveController} from 'lit';
import {pageDocument} from '../page/page-document.js';
import type {BackGestureController} from './back-gesture-controller.js';
import type {FocusMemoryController} from './focus-memory-controller.js';
import type {VisibleAreaController} from './visible-area-controller.js';

/** Narrower windows get the dialog as a sheet over the whole screen: it then has the class `sheet`. */
const SHEET = '(max-width: 479.98px)';

export interface FloatingDialogHost extends LitElement {
  readonly open: boolean;
  readonly mode: string;
}

/** What follows a sheet while it covers the screen. */
export interface SheetControllers {
  readonly backGesture: BackGestureController;
  readonly visibleArea: VisibleAreaController;
}

/** Opens and closes the host's `<dialog>` as its `open` property says, with focus and motion. */
export class FloatingDialogController implements ReactiveController {
  readonly #host: FloatingDialogHost;
  readonly #focusMemory: FocusMemoryController;
  readonly #sheet: SheetControllers;
  #wasOpen = false;
  #narrow?: MediaQueryList;

  constructor(host: FloatingDialogHost, focusMemory: FocusMemoryController, sheet: SheetControllers) {
    this.#host = host;
    this.#focusMemory = focusMemory;
    this.#sheet = sheet;
    host.addController(this);
  }

  hostUpdated(): void {
    const {open} = this.#host;
    if (open === this.#wasOpen) return;
    this.#wasOpen = open;
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog) return;
    if (open) this.#open(dialog);
    else void this.#close(dialog);
  }

  hostDisconnected(): void {
    this.#host.renderRoot?.querySelector('dialog')?.close();
    this.#stopWatching();
    this.#wasOpen = false;
  }

  #open(dialog: HTMLDialogElement): void {
    this.#narrow = matchMedia(SHEET);
    this.#narrow.addEventListener('change', this.#onResize);
    if (!dialog.open) this.#present(dialog);
    // On touch screens focus in the field would raise the keyboard over what there is to see.
    if (matchMedia('(pointer: coarse)').matches) dialog.focus();
    else this.#host.focus();
  }

  /**
   * A sheet covers everything, so nothing behind it may be reached; a card leaves the page in use. Above a modal dialog of the
   * page only another one can be reached.
   */
  #present(dialog: HTMLDialogElement): void {
    const isSheet = this.#narrow?.matches ?? false;
    dialog.classList.toggle('sheet', isSheet);
    if (isSheet || this.#host.mode === 'modal' || isBehindModal(this.#host)) dialog.showModal();
    else dialog.show();
    const {backGesture, visibleArea} = this.#sheet;
    for (const controller of [backGesture, visibleArea]) {
      if (isSheet) controller.start();
      else controller.stop();
    }
  }

  readonly #onResize = (): void => {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog?.open) return;
    this.#focusMemory.push();
    dialog.close();
    this.#present(dialog);
    if (!this.#focusMemory.pop()) dialog.focus();
  };

  #stopWatching(): void {
    this.#narrow?.removeEventListener('change', this.#onResize);
    this.#narrow = undefined;
    this.#sheet.backGesture.stop();
    this.#sheet.visibleArea.stop();
  }

  async #close(dialog: HTMLDialogElement): Promise<void> {
    const hadFocus = this.#focusMemory.within;
    dialog.classList.add('leave');
    await Promise.allSettled(dialog.getAnimations().map(({finished}) => finished));
    dialog.classList.remove('leave');
    // Opened again meanwhile.
    if (this.#host.open) return;
    dialog.close();
    this.#stopWatching();
    if (hadFocus) this.#focusMemory.returnOutside();
  }
}

/** True while the page has a modal dialog open that the element is not in. */
function isBehindModal(element: Element): boolean {
  return [...pageDocument.querySelectorAll(':modal')].some(modal => modal !== element && !modal.contains(element));
}
