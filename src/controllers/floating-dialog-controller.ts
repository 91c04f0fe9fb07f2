import type {LitElement, ReactiveController} from 'lit';
import type {FocusMemoryController} from './focus-memory-controller.js';

/** Narrower windows get the dialog as a sheet over the whole screen. Also in the panel's style sheet. */
const SHEET = '(max-width: 479.98px)';

export interface FloatingDialogHost extends LitElement {
  readonly open: boolean;
}

/** Opens and closes the host's `<dialog>` as its `open` property says, with focus and motion. */
export class FloatingDialogController implements ReactiveController {
  readonly #host: FloatingDialogHost;
  readonly #focusMemory: FocusMemoryController;
  #wasOpen = false;

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
    this.#wasOpen = false;
  }

  #open(dialog: HTMLDialogElement): void {
    if (!dialog.open) {
      // A sheet covers everything, so nothing behind it may be reached; a card leaves the page in use.
      if (matchMedia(SHEET).matches) dialog.showModal();
      else dialog.show();
    }
    // On touch screens focus in the field would raise the keyboard over what there is to see.
    if (matchMedia('(pointer: coarse)').matches) dialog.focus();
    else this.#host.focus();
  }

  async #close(dialog: HTMLDialogElement): Promise<void> {
    const hadFocus = this.#focusMemory.within;
    dialog.classList.add('leave');
    await Promise.allSettled(dialog.getAnimations().map(({finished}) => finished));
    dialog.classList.remove('leave');
    // Opened again meanwhile.
    if (this.#host.open) return;
    dialog.close();
    if (hadFocus) this.#focusMemory.returnOutside();
  }
}
