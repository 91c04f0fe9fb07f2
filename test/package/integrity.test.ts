import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {dist} from './package-files.js';

const cdn = join(dist, 'cdn');
const digests = readJson<Record<string, string>>('integrity.json');
const scripts = (readdirSync(cdn, {recursive: true}) as string[])
  .filter(name => name.endsWith('.js'))
  .map(name => name.replaceAll('\\', '/'));

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(cdn, name), 'utf8')) as T;
}

describe('The digests that a page can have its browser check', () => {
  it('are there for every script, and for nothing else', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(Object.keys(digests).sort()).toEqual(scripts.sort());
    expect(digests).toHaveProperty(['helplet.js']);
    expect(digests).toHaveProperty(['helplet-inline.js']);
  });

  it('match the scripts', async () => {
    for (const name of scripts) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', readFileSync(join(cdn, name))));
      expect([name, `sha384-${Buffer.from(digest).toString('base64')}`]).toEqual([name, digests[name]]);
    }
  });

  it('stand in an import map as well, by the address that the documentation gives', () => {
    const {integrity} = readJson<{integrity: Record<string, string>}>('import-map.json');
    expect(integrity).toEqual(
      Object.fromEntries(Object.entries(digests).map(([path, digest]) => [`/helplet/${path}`, digest])),
    );
  });
});
