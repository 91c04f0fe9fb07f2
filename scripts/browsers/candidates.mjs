import {join} from 'node:path';

/**
 * Where systems keep their browsers: names to look for along PATH, then full paths.
 *
 * @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName
 * @typedef {{variable: string, commands: readonly string[], paths: readonly string[]}} Candidates
 */

/** @type {Readonly<Record<BrowserName, Candidates>>} */
export const candidates = {
  chromium: {
    variable: 'HELPLET_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...underProgramFiles('Google/Chrome/Application/chrome.exe'),
      ...underProgramFiles('Chromium/Application/chrome.exe'),
      ...underProgramFiles('Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    variable: 'HELPLET_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...underProgramFiles('Mozilla Firefox/firefox.exe')],
  },
  webkit: {
    variable: 'HELPLET_WEBKIT',
    // WebKitGTK's test browser is not on PATH; Debian keeps it in a folder named after the machine's architecture.
    commands: [],
    paths: ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap(machine => [
      `/usr/lib/${machine}/webkitgtk-6.0/MiniBrowser`,
      `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
    ]),
  },
};

/** Chromium first: it runs the most tests. @type {readonly BrowserName[]} */
export const browserNames = ['chromium', 'firefox', 'webkit'];

/** Programs that WebKitGTK is driven with: over WebDriver, on a screen of its own, with settings that can change. */
export const webkitTools = ['WebKitWebDriver', 'Xvfb', 'xsettingsd'];

/** @param {string} path */
function underProgramFiles(path) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.flatMap(folder => (folder ? [join(folder, path)] : []));
}
