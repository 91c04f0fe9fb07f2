import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface ComboboxOptions {
  /** Rows that can be chosen now. */
  readonly count: () => number;
  readonly move: (step: 1 | -1) => void;
  readonly hasActive: () => boolean;
  readonly clearActive: () => void;
  readonly chooseActive: () => void;
  readonly submit: () => void;
  /** Called for Escape when no row is chosen. Returns true when that closed something. */
  readonly dismiss: () => boolean;
}

/**
 * Keys of a text field with a list of results, where focus stays in the field.
 * Source: ARIA Authoring Practices, "Editable Combobox With List Autocomplete".
 */
export class ComboboxController implements ReactiveController {
  readonly #options: ComboboxOptions;

  constructor(host: ReactiveControllerHost, options: ComboboxOptions) {
    host.addController(this);
    this.#options = options;
  }

  hostConnected(): void {}

  readonly onKeydown = (event: KeyboardEvent): void => {
    // While an input method composes, its keys choose characters. 229: Safari's last key of a composition.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#handle(event)) event.preventDefault();
  };

  #handle({key, shiftKey}: KeyboardEvent): boolean {
    const {count, move, hasActive, clearActive, chooseActive, submit, dismiss} = this.#options;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (shiftKey || !count()) return false;
        move(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (hasActive()) chooseActive();
        else submit();
        return true;
      case 'Escape':
        if (hasActive()) {
          clearActive();
          return true;
        }
        return dismiss();
      default:
        return false;
    }
  }
}
