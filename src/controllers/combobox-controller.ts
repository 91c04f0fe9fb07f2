import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface ComboboxOptions {
  /** Rows that can be chosen now. */
  readonly count: () => number;
  /** Opens the list as well; by 0 rows it does nothing else. */
  readonly move: (step: number) => void;
  readonly hasActive: () => boolean;
  readonly clearActive: () => void;
  readonly chooseActive: () => void;
  readonly submit: () => void;
  /** Closes the list, for Escape when no row is chosen, and for Alt and an arrow. Returns true when that closed something. */
  readonly dismiss: () => boolean;
}

/** How many rows a key moves by. */
const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10};

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
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#handle(event)) event.preventDefault();
  };

  #handle({key, altKey}: KeyboardEvent): boolean {
    const {count, move, hasActive, clearActive, chooseActive, submit, dismiss} = this.#options;
    const step = STEPS[key];
    if (step && count()) {
      if (!altKey || step > 0) move(altKey ? 0 : step);
      else {
        clearActive();
        dismiss();
      }
      return true;
    }
    if (altKey) return false;
    switch (key) {
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
