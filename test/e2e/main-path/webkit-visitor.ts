import {rmSync} from 'node:fs';
import {expect} from '@playwright/test';
import {keyDown, keyPress, keyUp, makeGtkConfig, WebKitWindow} from '../../helpers/browsers/index.mjs';
import type {Visitor} from './visitor.js';

/** Drives the system's WebKitGTK, which Playwright cannot reach. */
export class WebKitVisitor implements Visitor {
  readonly #window: WebKitWindow;
  readonly #configFolder: string;
  readonly #base: string;

  private constructor(window: WebKitWindow, configFolder: string, base: string) {
    this.#window = window;
    this.#configFolder = configFolder;
    this.#base = base;
  }

  /** @param base Against which addresses are resolved. */
  static async start(executablePath: string, base: string): Promise<WebKitVisitor> {
    const configFolder = makeGtkConfig();
    const window = await WebKitWindow.open({executablePath, configFolder});
    await window.setViewport(1280, 720);
    await window.emulateMedia({reducedMotion: 'reduce', colorScheme: 'light'});
    return new WebKitVisitor(window, configFolder, base);
  }

  async goTo(address: string): Promise<void> {
    const {href} = new URL(address, this.#base);
    await this.#window.open(href);
    const state = (): Promise<unknown> => this.#window.evaluate('return document.URL + " " + document.readyState');
    await expect.poll(() => state().catch(String)).toBe(`${href} complete`);
  }

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.#window.pressKeys(keyPress(chord));
  }

  async type(text: string): Promise<void> {
    await this.#window.pressKeys([...text].flatMap(letter => [keyDown(letter), keyUp(letter)]));
  }

  async click(x: number, y: number): Promise<void> {
    await this.#window.movePointer([
      {type: 'pointerMove', x: Math.round(x), y: Math.round(y)},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ]);
  }

  run(script: string): Promise<unknown> {
    return this.#window.evaluate(script);
  }

  async close(): Promise<void> {
    await this.#window.close();
    rmSync(this.#configFolder, {recursive: true, force: true});
  }
}
