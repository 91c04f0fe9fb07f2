import type {KeyAction} from './webkit-window.mjs';

export function keyDown(key: string): KeyAction;
export function keyUp(key: string): KeyAction;
export function keyPress(chord: string): KeyAction[];
