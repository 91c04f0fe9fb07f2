/** Code points that WebDriver gives to the keys that type no character: https://w3c.github.io/webdriver/#keyboard-actions */
const CODE_POINTS = {
  Cancel: 0xe001,
  Backspace: 0xe003,
  Tab: 0xe004,
  Clear: 0xe005,
  Return: 0xe006,
  Enter: 0xe007,
  Shift: 0xe008,
  Control: 0xe009,
  Alt: 0xe00a,
  Pause: 0xe00b,
  Escape: 0xe00c,
  Space: 0xe00d,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Insert: 0xe016,
  Delete: 0xe017,
  F1: 0xe031,
  F2: 0xe032,
  F3: 0xe033,
  F4: 0xe034,
  F5: 0xe035,
  F6: 0xe036,
  F7: 0xe037,
  F8: 0xe038,
  F9: 0xe039,
  F10: 0xe03a,
  F11: 0xe03b,
  F12: 0xe03c,
  Meta: 0xe03d,
};

/** @typedef {{type: 'keyDown' | 'keyUp', value: string}} KeyAction */

/** @type {ReadonlyMap<string, number>} */
const codePoints = new Map(Object.entries(CODE_POINTS));

/** @param {string} key As in `KeyboardEvent.key`. */
export function keyDown(key) {
  return /** @type {KeyAction} */ ({type: 'keyDown', value: keyValue(key)});
}

/** @param {string} key As in `KeyboardEvent.key`. */
export function keyUp(key) {
  return /** @type {KeyAction} */ ({type: 'keyUp', value: keyValue(key)});
}

/**
 * A key or a chord such as `Shift+Tab`.
 *
 * @param {string} chord
 */
export function keyPress(chord) {
  const keys = chord.length > 1 ? chord.split('+') : [chord];
  return [...keys.map(keyDown), ...keys.reverse().map(keyUp)];
}

/** @param {string} key */
function keyValue(key) {
  const codePoint = codePoints.get(key);
  return codePoint === undefined ? key : String.fromCodePoint(codePoint);
}
