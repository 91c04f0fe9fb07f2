// All that end-to-end tests need, which are TypeScript; index.d.mts describes it to them.
export {makeGtkConfig} from './gtk-config.mjs';
export {keyDown, keyPress, keyUp} from './webdriver-keys.mjs';
export {WebKitWindow} from './webkit-window.mjs';
