import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {HelpletArticleList} from '../../../src/components/article-list/article-list.js';
import {HelpletArticleViewer} from '../../../src/components/article-viewer/article-viewer.js';

describe('parts that an element documents', () => {
  for (const [file, {parts}] of [
    ['article-list/article-list', HelpletArticleList],
    ['article-viewer/article-viewer', HelpletArticleViewer],
  ] as const) {
    it(`are within reach from the panel: ${file}`, async () => {
      const source = await readFile(new URL(`../../../src/components/${file}.ts`, import.meta.url), 'utf8');
      const documented = [...source.matchAll(/@csspart (\S+)/g)].map(([, name]) => name);
      const exported = parts.split(',').map(part => part.split(':')[0]?.trim());
      expect(documented.length).toBeGreaterThan(10);
      expect(documented.filter(name => !exported.includes(name))).toEqual([]);
    });
  }
});
