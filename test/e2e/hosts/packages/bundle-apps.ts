import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rename, rm} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const APPS = fileURLToPath(new URL('apps', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache');

/** What Astro's own plugin would give its router. */
const astro: Plugin = {
  name: 'astro-adapter',
  resolveId: id => (id === 'virtual:astro:adapter-config/client' ? id : undefined),
  load: id => (id === 'virtual:astro:adapter-config/client' ? 'export const internalFetchHeaders = {};' : undefined),
};

/** Bundles the apps with the packages that they try, and returns the folder. Nothing is done while neither has changed. */
export async function bundleApps(): Promise<string> {
  const names = (await readdir(APPS, {recursive: true})).filter(name => name.endsWith('.js')).sort();
  const apps = names.filter(name => name === basename(name));
  const hash = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  for (const name of names) hash.update(await readFile(join(APPS, name)));
  const folder = join(CACHE, `helplet-apps-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, {recursive: true});
  const outDir = await mkdtemp(join(CACHE, 'helplet-apps-new-'));
  await build({
    root: APPS,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [astro],
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(apps.map(name => [basename(name, '.js'), join(APPS, name)])),
        output: {entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]'},
      },
    },
  });
  try {
    await rename(outDir, folder);
  } catch (error) {
    // Another worker of the same run was faster.
    if (!existsSync(folder)) throw error;
    await rm(outDir, {recursive: true});
  }
  return folder;
}
