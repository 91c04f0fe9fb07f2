import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Manifest} from '../../src/core/bundle.js';
import {compileContent} from '../../src/node/content/compile-content.js';
import {addFiles, folderWith, readJson} from './helpers/folders.js';
import {run} from './helpers/run.js';

const CONFIGS: Readonly<Record<string, string>> = {
  'helplet.config.json': '\ufeff{"title": "Northwind"}',
  'helplet.config.js': 'module.exports = {title: "Northwind"};',
  'helplet.config.mjs': 'export default {title: await Promise.resolve("Northwind")};',
  'helplet.config.ts': `import {defineConfig, type HelpletConfig} from 'helplet/node';
const title: string = 'Northwind';
export default defineConfig({title} satisfies HelpletConfig);`,
};

describe('a config', () => {
  it.each(Object.keys(CONFIGS))('may be %s', async name => {
    const folder = await folderWith({'articles/a.md': 'A', [`articles/${name}`]: CONFIGS[name] ?? ''});
    expect(await run(folder, ['build', 'articles', '--out', 'out'])).toMatchObject({exitCode: 0, stderr: ''});
    expect((await readJson<Manifest>(join(folder, 'out/manifest.json'))).title).toBe('Northwind');
  });

  it('is read anew by each build, so that watchers see changes', async () => {
    const folder = await folderWith({'a.md': 'A', 'helplet.config.mjs': 'export default {title: "One"};'});
    expect((await compileContent({content: folder})).config.title).toBe('One');
    await addFiles(folder, {'helplet.config.mjs': 'export default {title: "Two"};'});
    expect((await compileContent({content: folder})).config.title).toBe('Two');
  });

  it('keeps synonyms and pins for the search', async () => {
    const config = {synonyms: [['2FA', 'two-factor']], pins: [{query: 'pin', ids: ['faq/pin']}]};
    const folder = await folderWith({'a.md': 'A', 'helplet.config.json': JSON.stringify(config)});
    expect((await compileContent({content: folder})).config).toEqual(config);
  });
});
