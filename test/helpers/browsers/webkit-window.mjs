import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {freePort} from '../../../scripts/free-port.mjs';
import {waitForMedia} from './media.mjs';
import {WebDriver, WebDriverError} from './webdriver.mjs';
import {startScreen} from './xvfb.mjs';

/**
 * @typedef {import('./media.mjs').Media} Media
 * @typedef {import('./webdriver-keys.mjs').KeyAction} KeyAction
 * @typedef {import('./xvfb.mjs').Screen} Screen
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** What the page sees until a test emulates something else. */
const DEFAULT_MEDIA = {colorScheme: 'light', reducedMotion: 'no-preference'};

/** One window of WebKitGTK's MiniBrowser: a screen, a WebDriver server and the browser that it starts. */
export class WebKitWindow {
  #driver;
  #driverProcess;
  #screen;
  #environment;
  #settingsFile;
  /** @type {Media} */
  #media = {};
  /** @type {ChildProcess | undefined} */
  #settingsProcess;

  /**
   * @param {{executablePath: string, configFolder: string}} options The folder holds GTK's settings.
   * @returns {Promise<WebKitWindow>}
   */
  static async open({executablePath, configFolder}) {
    const screen = await startScreen();
    const port = await freePort();
    const environment = {...process.env, ...environmentFor(screen, configFolder)};
    const args = [`--port=${port}`, '--host=127.0.0.1'];
    const driverProcess = spawn('WebKitWebDriver', args, {env: environment, stdio: 'ignore'});
    const driver = new WebDriver(`http://127.0.0.1:${port}`);
    const settingsFile = join(configFolder, `xsettings-${port}`);
    const window = new WebKitWindow(driver, driverProcess, screen, environment, settingsFile);
    await window.#start(executablePath);
    return window;
  }

  /**
   * @param {WebDriver} driver
   * @param {ChildProcess} driverProcess
   * @param {Screen} screen
   * @param {NodeJS.ProcessEnv} environment
   * @param {string} settingsFile
   */
  constructor(driver, driverProcess, screen, environment, settingsFile) {
    this.#driver = driver;
    this.#driverProcess = driverProcess;
    this.#screen = screen;
    this.#environment = environment;
    this.#settingsFile = settingsFile;
  }

  /** @param {string} executablePath */
  async #start(executablePath) {
    await this.#untilDriverAnswers();
    await this.#driver.startSession({
      pageLoadStrategy: 'none', // a page that is still loading must not hold commands back
      'webkitgtk:browserOptions': {binary: executablePath, args: ['--automation']},
    });
  }

  async #untilDriverAnswers() {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#driver.send('GET', '/status');
        return;
      } catch (error) {
        if (attempt === 200) throw new Error('WebKitWebDriver does not answer', {cause: error});
        await delay(50);
      }
    }
  }

  /**
   * Opens a page and returns before it has loaded.
   *
   * @param {string} url
   */
  async open(url) {
    await this.#driver.send('POST', '/url', {url});
  }

  /** Leaves the page for an empty one, and returns once it is gone. */
  async clear() {
    await this.#driver.send('DELETE', '/actions');
    if (Object.keys(this.#media).length > 0) await this.emulateMedia(DEFAULT_MEDIA);
    await this.open('about:blank');
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await this.#isEmpty()) return;
      await delay(10);
    }
    throw new Error('WebKitGTK: the page does not go away');
  }

  async #isEmpty() {
    try {
      return (await this.#driver.evaluate('return document.URL')) === 'about:blank';
    } catch (error) {
      // Between two pages there is none that could answer.
      if (error instanceof WebDriverError && /no such frame|javascript error/.test(error.code)) return false;
      throw error;
    }
  }

  /**
   * @param {string} script The body of a function.
   * @returns {Promise<unknown>}
   */
  async evaluate(script) {
    return this.#driver.evaluate(script);
  }

  /** @returns {Promise<string>} */
  async url() {
    return this.#driver.send('GET', '/url');
  }

  /** @param {readonly KeyAction[]} actions */
  async pressKeys(actions) {
    await this.#driver.send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /** @param {readonly object[]} actions */
  async movePointer(actions) {
    const pointer = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    await this.#driver.send('POST', '/actions', {actions: [pointer]});
  }

  async releaseAll() {
    await this.#driver.send('DELETE', '/actions');
  }

  /**
   * @param {number} width
   * @param {number} height
   */
  async setViewport(width, height) {
    // A window is its page and the browser's toolbar, whose height is not known.
    for (let attempt = 0; attempt < 8; attempt++) {
      const [pageWidth, pageHeight] = await this.#driver.evaluate('return [innerWidth, innerHeight]');
      if (pageWidth === width && pageHeight === height) return;
      const window = await this.#driver.send('GET', '/window/rect');
      await this.#driver.send('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: window.width + width - pageWidth,
        height: window.height + height - pageHeight,
      });
      await delay(40);
    }
    throw new Error(`WebKitGTK: could not make the page ${width} by ${height}`);
  }

  /**
   * WebKitGTK reads these from GTK's settings, which xsettingsd can change while it runs.
   *
   * @param {Media} media
   */
  async emulateMedia(media) {
    if (media.media && media.media !== 'screen') throw new Error(`WebKitGTK cannot emulate ${media.media}`);
    this.#media = {...DEFAULT_MEDIA, ...this.#media, ...media};
    const theme = this.#media.colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const animations = this.#media.reducedMotion === 'reduce' ? 0 : 1;
    writeFileSync(this.#settingsFile, `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`);

    if (this.#settingsProcess)
      this.#settingsProcess.kill('SIGHUP'); // read the file again
    else
      this.#settingsProcess = spawn('xsettingsd', ['-c', this.#settingsFile], {
        env: this.#environment,
        stdio: 'ignore',
      });
    await waitForMedia(this.#media, query => this.#driver.evaluate('return matchMedia(arguments[0]).matches', query));
  }

  async close() {
    // A browser that hangs does not answer; killing its driver ends it as well.
    await Promise.race([this.#driver.send('DELETE', '').catch(() => {}), delay(3000, undefined, {ref: false})]);
    this.kill('SIGTERM');
  }

  /** @param {NodeJS.Signals} signal */
  kill(signal) {
    this.#settingsProcess?.kill(signal);
    this.#driverProcess.kill(signal);
    this.#screen.kill(signal);
  }
}

/**
 * @param {Screen} screen
 * @param {string} configFolder
 */
function environmentFor(screen, configFolder) {
  return {
    DISPLAY: screen.display,
    XDG_CONFIG_HOME: configFolder,
    GDK_BACKEND: 'x11',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    NO_PROXY: '*',
    // Its sandbox needs rights that a container does not give. The pages are our own tests.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
}
