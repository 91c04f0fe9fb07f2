import type {SiteFolder} from '../dialects/site-folders.js';

/** Configuration files of generators, and how they tell where the site is: its address, and its path there. */
const CONFIG_FILES: readonly (readonly [names: readonly string[], address: RegExp, path?: RegExp])[] = [
  [['mkdocs.yml', 'mkdocs.yaml', 'zensical.yml'], /^site_url:[ \t]*["']?(https?:\/\/[^\s"']+)/m],
  [['_config.yml', '_config.yaml'], /^url:[ \t]*["']?(https?:\/\/[^\s"']+)/m, /^baseurl:[ \t]*["']?(\/[^\s"']*)/m],
  [
    ['hugo.toml', 'hugo.yaml', 'hugo.json', 'config.toml', 'config.yaml'],
    /^[ \t]*"?baseURL"?[ \t]*[=:][ \t]*["']?(https?:\/\/[^\s"']+)/im,
  ],
  [
    ['docusaurus.config.ts', 'docusaurus.config.js', 'docusaurus.config.mjs'],
    /\burl:\s*["'`](https?:\/\/[^"'`\s]+)/,
    /\bbaseUrl:\s*["'`](\/[^"'`\s]*)/,
  ],
  [['astro.config.mjs', 'astro.config.ts'], /\bsite:\s*["'`](https?:\/\/[^"'`\s]+)/, /\bbase:\s*["'`](\/[^"'`\s]*)/],
];
/** Addresses that templates come with. */
const PLACEHOLDER = /\/\/(?:localhost|127\.|(?:[\w-]+\.)*example\.(?:com|org|net)|your[-_])/i;

/**
 * Reads where a site is on the web from the configuration of its generator, as text: nothing of it is run.
 * @param folders that may hold it, nearest first.
 * @returns an address that ends with `/`, or undefined.
 */
export async function readSiteAddress(folders: readonly SiteFolder[]): Promise<string | undefined> {
  for (const folder of folders) {
    for (const [names, address, path] of CONFIG_FILES) {
      for (const name of names.filter(known => folder.names.includes(known))) {
        const text = await folder.read(name);
        const origin = text && address.exec(text)?.[1];
        if (!text || !origin || PLACEHOLDER.test(origin)) continue;
        const full = `${origin.replace(/\/+$/, '')}${path?.exec(text)?.[1] ?? ''}`;
        if (URL.canParse(full)) return new URL(`${full.replace(/\/+$/, '')}/`).href;
      }
    }
  }
  return undefined;
}
