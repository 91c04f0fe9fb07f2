import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Package} from 'resolve.exports';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package & {
  readonly name: string;
  readonly version: string;
  readonly customElements: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

export const TAGS = [
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-launcher',
  'helplet-panel',
  'helplet-search-box',
];

/** What stands for the `*` of an entry such as `./components/*`. */
const NAMES: Readonly<Record<string, () => string[]>> = {
  './components/*': () => TAGS.map(tag => tag.replace('helplet-', '')),
  './i18n/*': () => namesIn('src/i18n/locales'),
  './cdn/*': () => ['helplet.js', 'helplet-inline.js'],
};

/** Every entry of `exports` that a program may import, e.g. `./components/panel`. */
export function entryPoints(): string[] {
  return Object.keys(manifest.exports).flatMap(entry => {
    if (!entry.includes('*')) return [entry];
    const names = NAMES[entry];
    if (!names) throw new Error(`Say in NAMES what ${entry} stands for`);
    return names().map(name => entry.replace('*', name));
  });
}

/** How a program would import an entry: `helplet/components/panel`. */
export function specifierOf(entry: string): string {
  return entry.replace('.', manifest.name);
}

function namesIn(folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter(name => name.endsWith('.ts'));
  return files.map(name => name.replace(/\.ts$/, ''));
}
