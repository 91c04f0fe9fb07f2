import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The package's own folder. Sources and compiled files lie equally deep, so this holds for both. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Version of this package, e.g. `1.4.0`. */
export const packageVersion: string = readVersion();

function readVersion(): string {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
