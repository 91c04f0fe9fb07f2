import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Translation} from '../i18n/translation.js';
import {writeClipboard} from '../page/clipboard.js';

/** How long a button says that it copied, in milliseconds. */
const SAY_COPIED_MS = 1600;

/** Copies the code block whose `[data-copy]` button was clicked, and says so on the button. */
export class CopyController implements ReactiveController {
  readonly #words: () => Translation;
  /** Buttons that say "Copied", and what ends that. */
  readonly #ends = new Map<HTMLElement, () => void>();

  constructor(host: ReactiveControllerHost, words: () => Translation) {
    host.addController(this);
    this.#words = words;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    for (const end of this.#ends.values()) end();
  }

  readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const code = button?.closest('figure')?.querySelector('pre')?.textContent;
    if (button && code) void this.#copy(button, code.replace(/\n$/, ''));
  };

  async #copy(button: HTMLElement, text: string): Promise<void> {
    const label = button.querySelector('span');
    if (!label) return;
    if (!(await writeClipboard(text))) {
      // No permission: select the text, so that the next key press copies it.
      const pre = button.closest('figure')?.querySelector('pre');
      if (pre) getSelection()?.selectAllChildren(pre);
      return;
    }
    const {copy, copied} = this.#words();
    label.setAttribute('role', 'status');
    this.#ends.get(button)?.();
    label.textContent = copied;
    button.dataset.copied = '';
    const end = (): void => {
      clearTimeout(timer);
      label.textContent = copy;
      delete button.dataset.copied;
      this.#ends.delete(button);
    };
    const timer = setTimeout(end, SAY_COPIED_MS);
    this.#ends.set(button, end);
  }
}
