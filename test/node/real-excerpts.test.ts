import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {ArticleSummary} from '../../src/core/article.js';
import type {Fragment, SearchProvider} from '../../src/core/search-provider.js';
import {outlineMarkdown} from '../../src/markdown/outline/outline.js';
import {openContent} from '../../src/node/open-bundle.js';
import {allArticles} from '../../src/node/paged-search.js';

const shared = process.env.HELPLET_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const FOLDERS = ['business-central', 'content/vite', 'content/mkdocs-material', 'content/hugo'];
const QUERIES_PER_FOLDER = 125;
const MINUTE_MS = 60_000;
const {signal} = new AbortController();

/** Syntax of Markdown and of site generators, where it stands for itself and not for what an article explains. */
const RAW: Readonly<Record<string, RegExp>> = {
  container: /(?:^|[·…] |\n)(?::::|!!! |\?\?\? |=== ["“])/,
  shortcode: /(?:^|[·…] )\{(?:\{[<%]|%)/,
  directive: /\[![A-Za-z]+\s[^\]]*\]/,
  'stray pipes': /^\||\|$|\|\s*\||\|.*\|/,
  fence: /```|~~~/,
  'heading marker': /(?:^|[·…] )#{1,6} /,
  'white space that means something': /[\t\f\n]/,
};

/** The first words of titles and headings: what visitors of such a site may type. The same ones each time. */
async function queriesFor(provider: SearchProvider, articles: readonly ArticleSummary[]): Promise<string[]> {
  const step = articles.length / QUERIES_PER_FOLDER;
  return Promise.all(
    Array.from({length: QUERIES_PER_FOLDER}, async (_unused, number) => {
      const {id, title} = articles[Math.floor(number * step) % articles.length] as ArticleSummary;
      const {headings} = await provider.article({id}, {signal});
      const text = headings.length && number % 3 ? headings[(number * 7) % headings.length]?.text : title;
      return (text ?? title)
        .split(/\s+/)
        .slice(0, 2 + (number % 4))
        .join(' ');
    }),
  );
}

/** What of the excerpts of a folder nobody should read, with examples. */
async function problemsOf(folder: string): Promise<string[]> {
  const provider = await openContent({content: join(shared, folder), cwd: shared});
  const linesOf = async (id: string): Promise<string[]> => {
    const {title, markdown, description = ''} = await provider.article({id}, {signal});
    const texts = outlineMarkdown(markdown, {title}).sections.map(({text}) => text);
    return [description, ...texts]
      .join('\n')
      .split('\n')
      .map(line => line.replace(/\s+/g, ' '));
  };
  const problems: string[] = [];
  for (const query of await queriesFor(provider, await allArticles(provider))) {
    const {hits} = await provider.search({query, intent: 'submit'}, {signal});
    for (const {article, sections, ...hit} of hits) {
      const lines = await linesOf(article.id);
      for (const {excerpt, excerptKind} of [hit, ...sections]) {
        const text = textOf(excerpt);
        if (excerptKind === 'code') continue;
        for (const [name, raw] of Object.entries(RAW))
          if (raw.test(text)) problems.push(`${name}: ${article.id}: ${text}`);
        if (excerptKind === 'table') continue;
        const pieces = text.split(/ ?… ?| · /u).filter(Boolean);
        const glued = pieces.find(piece => !lines.some(line => line.includes(piece)));
        // An article may have such dots and ellipses of its own.
        if (glued && !lines.some(line => /[…·]/u.test(line))) problems.push(`glued: ${article.id}: ${glued}`);
      }
    }
  }
  return problems;
}

function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({text}) => text).join('');
}

describe('excerpts of real articles', () => {
  it.each(FOLDERS)(
    'hold no raw syntax, no blocks run together and no stray pipes: %s',
    {timeout: 5 * MINUTE_MS},
    async folder => {
      if (!existsSync(join(shared, folder))) {
        console.log(`Not tested: ${folder} is neither in HELPLET_DATA nor in ../shared/data`);
        return;
      }
      expect(await problemsOf(folder)).toEqual([]);
    },
  );
});
