import {spawn} from 'node:child_process';

/**
 * Starts a screen that nobody sees.
 *
 * Without a window manager, X gives the focus to the window under the pointer, which starts in the middle of the
 * screen. A screen smaller than any viewport keeps it within the window, so that `document.hasFocus()` stays true.
 * Each window needs a screen of its own for that.
 *
 * @typedef {{display: string, kill(signal: NodeJS.Signals): void}} Screen
 * @returns {Promise<Screen>}
 */
export function startScreen() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '400x300x24', '-nolisten', 'tcp', '-noreset'];
    const server = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`Xvfb ended with exit code ${code}`)));
    // It writes the number of its display once it is ready.
    server.stdio[3]?.once('data', number => {
      resolve({display: `:${String(number).trim()}`, kill: signal => server.kill(signal)});
    });
  });
}
