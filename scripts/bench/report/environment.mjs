import {execFileSync} from 'node:child_process';
import {cpus, totalmem} from 'node:os';
import {findBrowser} from '../../browsers/find.mjs';

/** The machine in words. */
export function environment() {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${memory}, Node ${process.versions.node}, ${chromiumVersion()}`;
}

function chromiumVersion() {
  const browser = findBrowser('chromium');
  if (!browser) return 'no Chromium';
  try {
    return execFileSync(browser.path, ['--version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return 'Chromium of unknown version';
  }
}
