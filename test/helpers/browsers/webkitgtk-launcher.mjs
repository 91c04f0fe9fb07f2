import {rmSync} from 'node:fs';
import {makeGtkConfig} from './gtk-config.mjs';
import {mediaFromFeatures} from './media.mjs';
import {keyDown, keyPress, keyUp} from './webdriver-keys.mjs';
import {WebKitWindow} from './webkit-window.mjs';

/**
 * Drives WebKitGTK's MiniBrowser, which neither Playwright nor Puppeteer can reach.
 *
 * @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher
 * @typedef {'left' | 'middle' | 'right'} MouseButton
 * @param {{executablePath: string, concurrency: number}} options
 * @returns {BrowserLauncher & {getPage(sessionId: string): object}}
 */
export function webKitGtkLauncher({executablePath, concurrency}) {
  /** Windows are used again, as starting one takes a second. @type {WebKitWindow[]} */
  const idle = [];
  /** @type {Set<WebKitWindow>} */
  const all = new Set();
  /** @type {Map<string, WebKitWindow>} */
  const active = new Map();
  let configFolder = '';

  const openWindow = async () => {
    const window = await WebKitWindow.open({executablePath, configFolder});
    all.add(window);
    return window;
  };
  const removeTraces = () => {
    for (const window of all) window.kill('SIGKILL');
    if (configFolder) rmSync(configFolder, {recursive: true, force: true});
  };

  return {
    name: 'WebKitGTK',
    type: 'puppeteer', // see pageOf
    concurrency,
    async initialize() {
      configFolder = makeGtkConfig();
      process.once('exit', removeTraces);
    },
    async startSession(id, url) {
      const window = idle.pop() ?? (await openWindow());
      active.set(id, window);
      await window.setViewport(800, 600);
      await window.open(url);
    },
    isActive: id => active.has(id),
    async getBrowserUrl(id) {
      // The test runner asks when a page went wrong, and ends without a word if the answer is an error.
      return active
        .get(id)
        ?.url()
        .catch(() => undefined);
    },
    getPage(id) {
      const window = active.get(id);
      if (!window) throw new Error(`No page for session ${id}`);
      return pageOf(window);
    },
    async stopSession(id) {
      const window = active.get(id);
      active.delete(id);
      if (!window) return {};
      try {
        await window.clear();
        idle.push(window);
        return {};
      } catch (error) {
        // Its page crashed or hangs: the next session gets a new window.
        all.delete(window);
        await window.close();
        return {errors: [{message: String(error)}]};
      }
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session');
    },
    async stop() {
      const windows = [...all];
      all.clear();
      await Promise.all(windows.map(window => window.close()));
      removeTraces();
    },
  };
}

/**
 * The part of Puppeteer's page that the commands of @web/test-runner-commands use.
 *
 * @param {WebKitWindow} window
 */
function pageOf(window) {
  return {
    keyboard: {
      /** @param {string} text */
      type: text => window.pressKeys([...text].flatMap(char => [keyDown(char), keyUp(char)])),
      /** @param {string} chord */
      press: chord => window.pressKeys(keyPress(chord)),
      /** @param {string} key */
      down: key => window.pressKeys([keyDown(key)]),
      /** @param {string} key */
      up: key => window.pressKeys([keyUp(key)]),
    },
    mouse: {
      /**
       * @param {number} x
       * @param {number} y
       */
      move: (x, y) => window.movePointer([{type: 'pointerMove', x, y}]),
      /**
       * @param {number} x
       * @param {number} y
       * @param {{button?: MouseButton}} [options]
       */
      click: (x, y, options) =>
        window.movePointer([{type: 'pointerMove', x, y}, pointerDown(options), pointerUp(options)]),
      /** @param {{button?: MouseButton}} [options] */
      down: options => window.movePointer([pointerDown(options)]),
      /** @param {{button?: MouseButton}} [options] */
      up: options => window.movePointer([pointerUp(options)]),
      reset: () => window.releaseAll(),
    },
    /** @param {{width: number, height: number}} size */
    setViewport: ({width, height}) => window.setViewport(width, height),
    /** @param {{name: string, value: string}[]} features */
    emulateMediaFeatures: features => window.emulateMedia(mediaFromFeatures(features)),
    /** @param {string} [media] */
    emulateMediaType: media => window.emulateMedia(media ? {media} : {}),
  };
}

const BUTTONS = {left: 0, middle: 1, right: 2};

/** @param {{button?: MouseButton}} [options] */
function pointerDown({button = 'left'} = {}) {
  return {type: 'pointerDown', button: BUTTONS[button]};
}

/** @param {{button?: MouseButton}} [options] */
function pointerUp({button = 'left'} = {}) {
  return {type: 'pointerUp', button: BUTTONS[button]};
}
