import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Manifest} from '../../src/core/bundle.js';
import {compileContent} from '../../src/node/content/compile-content.js';
import {errorOf} from '../helpers/flush.js';
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

  const scripts = Object.keys(CONFIGS).filter(name => !name.endsWith('.json'));
  it.each(scripts)('is not run where no code may run: %s', async name => {
    const folder = await folderWith({'articles/a.md': 'A', [`articles/${name}`]: 'globalThis.configRan = true;'});
    const {exitCode, stderr} = await run(folder, ['build', 'articles', '--out', 'out', '--no-config-code']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`articles/${name}`);
    expect(stderr).toContain('helplet.config.json');
    const error = await errorOf(compileContent({content: join(folder, 'articles'), configCode: false}));
    expect(error).toMatchObject({errors: [{code: 'config/code'}]});
    expect('configRan' in globalThis).toBe(false);
  });

  it('that holds settings alone is read where no code may run', async () => {
    const folder = await folderWith({'articles/a.md': 'A', 'articles/helplet.config.json': '{"title": "Northwind"}'});
    expect(await run(folder, ['build', 'articles', '--out', 'out', '--no-config-code'])).toMatchObject({exitCode: 0});
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
