import {execFile} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';

const ROOT = new URL('../../../', import.meta.url);

/** Builds `articles` into `out` in a process of its own, and kills it before it writes the file with this number. */
export async function killBuild(folder: string, fileNumber: number, options: Readonly<Record<string, unknown>> = {}) {
  const script = join(folder, 'build.mts');
  await writeFile(
    script,
    `import {buildBundle} from ${JSON.stringify(new URL('src/node/build-bundle.ts', ROOT).href)};
await buildBundle({
  content: 'articles',
  out: 'out',
  ...${JSON.stringify(options)},
  onProgress: ({stage, done}) => void (stage === 'writing' && done === ${fileNumber} && process.kill(process.pid, 'SIGKILL')),
});`,
  );
  const jiti = fileURLToPath(new URL('node_modules/jiti/lib/jiti-cli.mjs', ROOT));
  const signal = await new Promise(resolve => {
    execFile(process.execPath, [jiti, script], {cwd: folder}, error => resolve(error?.signal));
  });
  expect(signal).toBe('SIGKILL');
}
