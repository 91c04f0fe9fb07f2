import open from 'open';

/**
 * Shows a page to the person at the terminal, if there is one and has a screen.
 *
 * @param {string} url
 */
export async function openInBrowser(url) {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!process.stdout.isTTY || process.env.CI || !hasScreen) return;
  const opener = await open(url);
  opener.once('error', error => console.log(`Could not open a browser (${error.message}); open ${url} yourself.`));
}
