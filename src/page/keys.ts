/** Elements that take letters, besides those whose content is edited: also in the role of a textbox, searchbox or combobox. */
const FIELDS = 'input,textarea,select,[role$=box]';
const MOD = /Mac|iP/.test(globalThis.navigator?.platform) ? 'meta' : 'ctrl';

/** True where a key without Ctrl, Alt or Cmd is a letter, also in fields inside shadow roots. */
export function isTyping(event: Event): boolean | undefined {
  // A window has nothing of an element.
  const [target] = event.composedPath() as [Partial<HTMLElement>];
  // A component whose shadow root is closed may have a field in it.
  const isClosed = target.localName?.includes('-') && !target.shadowRoot;
  return isClosed || target.isContentEditable || target.matches?.(FIELDS);
}

/** True for the keys of a shortcut such as `mod+k /`. */
export function isPressed(shortcut: string, event: KeyboardEvent): boolean {
  return shortcut.replace(/mod/g, MOD).split(' ').includes(keysOf(event));
}

/** What is pressed, as shortcuts are written: `ctrl+shift+k`, `/`. */
function keysOf(event: KeyboardEvent): string {
  const {ctrlKey, metaKey, altKey, shiftKey, key, code} = event;
  const held = (ctrlKey ? 'ctrl+' : '') + (metaKey ? 'meta+' : '') + (altKey ? 'alt+' : '');
  // No shortcut is a space: an empty one, for none, must not mean what is typed.
  if (!held) return isTyping(event) ? ' ' : key;
  // Other alphabets, and Alt on a Mac, give other letters; the shortcut is where the letter stands on the keyboard.
  const letter = /^[!-~]$/.test(key) ? key : code.replace(/Key|Digit/, '');
  return held + (shiftKey ? 'shift+' : '') + letter.toLowerCase();
}
