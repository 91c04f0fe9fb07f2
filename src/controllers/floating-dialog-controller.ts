import type {LitElement, ReactiveController} from 'lit';
import {HelpletCloseEvent} from '../events/close-event.js';
import {HelpletOpenEvent} from '../events/open-event.js';
import {pageDocument} from '../page/page-document.js';
import {placeInWindow} from '../page/place-in-window.js';
import type {DialogSurroundings} from './dialog-surroundings.js';
import type {FocusMemoryController} from './focus-memory-controller.js';
import type {HelpController} from './help-controller.js';
import {inNextTask} from './next-task.js';
import {whenGone} from './when-gone.js';

/** Narrower and lower windows get the dialog as a sheet over the whole screen: it then has the class `sheet`. */
const SHEET = '(max-width: 479.98px), (max-height: 479.98px)';

export interface FloatingDialogHost extends LitElement {
  open: boolean;
  readonly mode: string;
  back(): void;
}

export interface FloatingDialogOptions {
  readonly help: HelpController;
  readonly focusMemory: FocusMemoryController;
}

/** Opens and closes the host's `<dialog>` as its `open` property says, with focus and motion. */
export class FloatingDialogController implements ReactiveController {
  readonly #host: FloatingDialogHost;
  readonly #options: FloatingDialogOptions;
  /** Fetched for a sheet, and once focus leaves a card: the page may then have a dialog that keeps it. */
  #surroundings?: DialogSurroundings;
  /** What has focus in a dialog of the page that keeps it. */
  #trapped: Element | null | false = null;
  #wasOpen = false;
  #shown?: Promise<void>;
  #isModal = false;
  #narrow?: MediaQueryList;

  constructor(host: FloatingDialogHost, options: FloatingDialogOptions) {
    this.#host = host;
    this.#options = options;
    host.addEventListener('focusout', event => {
      if (!host.open || this.#isModal) return;
      const left = event.composedPath()[0] as HTMLElement;
      this.#watch(!this.#surroundings && event.relatedTarget && left.matches(':active') ? left : undefined);
    });
    host.addController(this);
  }

  hostConnected(): void {
    const dialog = this.#dialog;
    if (!this.#wasOpen || !dialog) return;
    // Moved with its host, it is no longer above everything else. Shown again, it leaves focus where that was.
    dialog.inert = true;
    if (this.#isModal && !dialog.matches(':modal')) {
      dialog.close();
      dialog.showModal();
    } else if (!isShown(dialog)) this.#showCard(dialog);
    dialog.inert = false;
    // It does not come, it was there.
    for (const animation of dialog.getAnimations()) animation.finish();
  }

  hostUpdated(): void {
    const {open} = this.#host;
    const dialog = this.#dialog;
    if (dialog) placeInWindow(this.#host, dialog);
    if (open === this.#wasOpen || !this.#host.isConnected) return;
    this.#wasOpen = open;
    if (!dialog) return;
    if (open) this.#shown = this.#showWhenDrawn(dialog);
    else void this.#hide(dialog);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#dialog?.close();
      this.#stopWatching();
      this.#wasOpen = false;
      this.#host.open = false;
    });
  }

  /** Opens it, unless the page refuses. False when it stays closed. */
  open(): boolean {
    const host = this.#host;
    if (host.open) return true;
    if (!host.dispatchEvent(new HelpletOpenEvent())) return false;
    host.open = true;
    return true;
  }

  /** Closes it, unless the page refuses. */
  close(): void {
    if (this.#host.open && this.#host.dispatchEvent(new HelpletCloseEvent())) this.#host.open = false;
  }

  /** For the dialog's `cancel`: the browser asks to close it. */
  readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.#stepBack();
  };

  /** For the dialog's `close`: a browser may close it without asking, as at a second gesture to go back. */
  readonly onClose = ({target}: Event): void => {
    if (!isShown(target as HTMLDialogElement)) this.close();
  };

  /** What the gesture to go back does in a sheet: to the view before, else it closes. True while it is open. */
  readonly #stepBack = (): boolean => {
    if (this.#options.help.state.previousView) this.#host.back();
    else this.close();
    return this.#host.open;
  };

  /** Resolves when the dialog is shown that the host was last drawn with. */
  get whenShown(): Promise<void> | undefined {
    return this.#shown;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** The first time in a task of its own: what stands in it is drawn by then, so that it is laid out only once. */
  async #showWhenDrawn(dialog: HTMLDialogElement): Promise<void> {
    const isFirst = this.#shown === undefined;
    if (isFirst) await new Promise<void>(inNextTask);
    if (!isFirst || (this.#host.open && this.#host.isConnected)) this.#show(dialog);
  }

  #show(dialog: HTMLDialogElement): void {
    this.#options.focusMemory.rememberOutside();
    this.#narrow = matchMedia(SHEET);
    this.#narrow.addEventListener('change', this.#onResize);
    if (!isShown(dialog)) this.#present(dialog);
    this.#host.focus();
  }

  /** A sheet covers everything, so nothing behind it may be reached; a card leaves the page in use. */
  #present(dialog: HTMLDialogElement): void {
    const isSheet = this.#narrow?.matches ?? false;
    dialog.classList.toggle('sheet', isSheet);
    this.#showCard(dialog);
    const isTrapped = !this.#takesFocus(dialog);
    this.#trapped = isTrapped && pageDocument.activeElement;
    if (isSheet || isTrapped || this.#surroundings) this.#watch();
    if (isSheet || this.#host.mode === 'modal' || isTrapped) this.#showModally(dialog);
  }

  /** Above everything of the page, unless the page gives it a place among its own layers. */
  #showCard(dialog: HTMLDialogElement): void {
    this.#isModal = false;
    if (this.#host.hasAttribute('z-index') || !dialog.showPopover) dialog.show();
    else dialog.showPopover();
  }

  /**
   * Gives it focus. False where a dialog of the page takes that back, or makes everything else inert: only a modal dialog is
   * out of its reach.
   */
  #takesFocus(dialog: HTMLDialogElement): boolean {
    dialog.focus({preventScroll: true});
    return this.#options.focusMemory.within || dialog.checkVisibility?.({visibilityProperty: true}) === false;
  }

  /** @param pressed What a dialog of the page took focus from, while it was pressed. */
  #watch(pressed?: HTMLElement): void {
    import('./dialog-surroundings.js')
      .then(({DialogSurroundings}) => {
        if (!this.#host.open) return;
        this.#surroundings ??= new DialogSurroundings(this.#host, this.#stepBack, this.#onPress);
        this.#follow();
        if (!pressed || this.#options.focusMemory.within) return;
        this.#onPress();
        pressed.focus();
      })
      // The help works without it, but presses in it may close a dialog of the page. It is tried again when focus leaves.
      .catch(() => undefined);
  }

  #follow(): void {
    this.#surroundings?.follow(this.#narrow?.matches, this.#trapped);
  }

  /** The page may have opened a dialog since. */
  readonly #onPress = (): void => {
    const dialog = this.#dialog;
    if (!dialog || this.#options.focusMemory.within || this.#takesFocus(dialog)) return;
    this.#trapped = pageDocument.activeElement;
    this.#follow();
    this.#showModally(dialog);
  };

  #showModally(dialog: HTMLDialogElement): void {
    this.#isModal = true;
    takeDown(dialog);
    dialog.showModal();
  }

  readonly #onResize = (): void => {
    const {focusMemory} = this.#options;
    const dialog = this.#dialog;
    // A modal dialog that left the page with its host still counts as shown, and cannot be shown anew.
    if (!dialog?.isConnected || !isShown(dialog)) return;
    focusMemory.push();
    takeDown(dialog);
    this.#present(dialog);
    if (!focusMemory.pop()) dialog.focus();
  };

  #stopWatching(): void {
    this.#narrow?.removeEventListener('change', this.#onResize);
    this.#narrow = undefined;
    this.#surroundings?.stop();
  }

  async #hide(dialog: HTMLDialogElement): Promise<void> {
    const {focusMemory} = this.#options;
    // A modal dialog has it, wherever the browser has put it while it closed that.
    const hadFocus = focusMemory.within || this.#isModal;
    dialog.classList.add('leave');
    await Promise.allSettled(dialog.getAnimations().map(({finished}) => finished));
    dialog.classList.remove('leave');
    // Opened again meanwhile.
    if (this.#host.open) return;
    takeDown(dialog);
    this.#stopWatching();
    if (hadFocus) focusMemory.returnOutside();
  }
}

/** In a list of its own, since not all browsers know the second selector. */
function isShown(dialog: HTMLDialogElement): boolean {
  return dialog.matches(':is([open], :popover-open)');
}

function takeDown(dialog: HTMLDialogElement): void {
  // Does nothing to one that is not shown as a popover.
  dialog.hidePopover?.();
  dialog.close();
}
