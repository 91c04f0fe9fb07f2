import type {LitElement, ReactiveController} from 'lit';
import type {FocusMemoryController} from './focus-memory-controller.js';

/** Narrower windows get the dialog as a sheet over the whole screen: it then has the class `sheet`. */
const SHEET = '(max-width: 479.98px)';

export interface FloatingDialogHost extends LitElement {
  readonly open: boolean;
}

/** Opens and closes the host's `<dialog>` as its `open` property says, with focus and motion. */
export class FloatingDialogController implements ReactiveController {
  readonly #host: FloatingDialogHost;
  readonly #focusMemory: FocusMemoryController;
  #wasOpen = false;
  #narrow?: MediaQueryList;

  constructor(host: FloatingDialogHost, focusMemory: FocusMemoryController) {
    this.#host = host;
    this.#focusMemory = focusMemory;
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

  /** A sheet covers everything, so nothing behind it may be reached; a card leaves the page in use. */
  #present(dialog: HTMLDialogElement): void {
    const isSheet = this.#narrow?.matches ?? false;
    dialog.classList.toggle('sheet', isSheet);
    if (isSheet) dialog.showModal();
    else dialog.show();
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
