import {memoryKey} from '../page/remembered.js';

/** Where a tab keeps the language that its visitor chose. */
const keyOf = (instance: string): string => `${memoryKey(instance)}:locale`;

/** What {@link keepChoice} kept in this tab; empty for nothing. */
export function readChoice(instance: string): string {
  try {
    return sessionStorage.getItem(keyOf(instance)) ?? '';
  } catch {
    // Denied, or no browser: then nothing was kept.
    return '';
  }
}

/** Keeps a visitor's choice until the tab is closed. */
export function keepChoice(instance: string, choice: string): void {
  try {
    sessionStorage.setItem(keyOf(instance), choice);
  } catch {
    // Denied or full: this page remembers it, the next one does not.
  }
}
