import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildBundle, openBundle} from '../../src/node/index.js';
import {SearchEngine} from '../../src/search/engine.js';
import {loadHome} from '../../src/store/centre-loading.js';
import {folderWith} from './helpers/folders.js';

const {signal} = new AbortController();

const article = (title: string, lines: string): string => `---\ntitle: ${title}\n${lines}\n---\nText.\n`;

const WITH_VIEWS = {
  'articles/helplet.config.json': JSON.stringify({categories: [{name: 'News', icon: 'news'}, {name: 'FAQ'}]}),
  'articles/a.md': article('A', 'category: FAQ\nviews: 3\nupdated: 2026-01-02'),
  'articles/b.md': article('B', 'category: FAQ\nviews: 9'),
  'articles/c.md': article('C', 'category: News\npublished: 2026-03-01'),
  'articles/d.md': article('D', 'category: News\npublished: 2026-04-01\nviews: 5'),
  'articles/secret.md': article('Secret', 'category: News\npublished: 2026-05-01\nviews: 99\naudience: [admin]'),
};

async function homesOf(files: Readonly<Record<string, string>>, segments: readonly string[] = []) {
  const folder = await folderWith(files);
  await buildBundle({content: 'articles', out: 'out', cwd: folder});
  const engine = new SearchEngine(await openBundle(join(folder, 'out')));
  const {home, ...centre} = await engine.describe({signal});
  // The same engine, as if an older compiler had written the bundle.
  const asking = new SearchEngine({...older(engine), describe: () => Promise.resolve(centre)});
  return {written: home, searched: (await loadHome(asking, signal, segments)).home};
}

function older({provider}: SearchEngine): SearchEngine['provider'] {
  return {
    name: 'older',
    capabilities: provider.capabilities,
    search: (request, context) => provider.search(request, context),
    article: (reference, context) => provider.article(reference, context),
  };
}

/** Of the lists alone. */
const idsOf = (home: object | undefined): unknown =>
  Object.fromEntries(
    Object.entries(home ?? {}).flatMap(([list, articles]) =>
      Array.isArray(articles) ? [[list, (articles as {id: string}[]).map(({id}) => id)]] : [],
    ),
  );

describe('what the home view lists', () => {
  it('stands in the manifest as a search would give it', async () => {
    const {written, searched} = await homesOf(WITH_VIEWS);
    expect(idsOf(written)).toEqual({popular: ['b', 'd', 'a'], recent: [], news: ['d', 'c']});
    expect(idsOf(written)).toEqual(idsOf(searched));
  });

  it('is what changed last where nobody counts views', async () => {
    const files = {
      'articles/a.md': article('A', 'updated: 2026-01-02'),
      'articles/b.md': article('B', 'published: 2026-02-01'),
    };
    const {written, searched} = await homesOf(files);
    expect(idsOf(written)).toEqual({popular: [], recent: ['b', 'a'], news: []});
    expect(idsOf(written)).toEqual(idsOf(searched));
  });

  it('shows those who belong somewhere what is for them', async () => {
    const {written, searched} = await homesOf(WITH_VIEWS, ['admin']);
    expect(JSON.stringify(written)).not.toContain('secret');
    expect(idsOf(searched)).toMatchObject({popular: ['secret', 'b', 'd', 'a'], news: ['secret', 'd', 'c']});
  });

  it('names titles and dates, and nothing that the view does not show', async () => {
    const {written} = await homesOf(WITH_VIEWS);
    expect(written?.popular[2]).toEqual({id: 'a', title: 'A', category: 'FAQ', updated: '2026-01-02'});
  });

  it('suggests for pages what is for everyone, and asks the index where that is too much', async () => {
    const config = {suggestions: [{routes: ['/pay/**'], ids: ['b', 'secret', 'a']}]};
    const {written} = await homesOf({
      ...WITH_VIEWS,
      'articles/helplet.config.json': JSON.stringify(config),
      'articles/e.md': article('E', 'routes: ["/fees"]'),
    });
    expect(written?.suggestions?.articles.map(({id}) => id)).toEqual(['a', 'b', 'e']);
    expect(written?.suggestions?.pages).toEqual([
      {routes: ['/pay/**'], articles: [1, 0]},
      {routes: ['/fees'], articles: [2]},
    ]);
    const many = Object.fromEntries(
      Array.from({length: 41}, (_unused, number) => [`articles/${number}.md`, article(`N${number}`, 'routes: ["/a"]')]),
    );
    expect((await homesOf(many)).written?.suggestions).toBeUndefined();
    const none = await homesOf({'articles/a.md': article('A', '')});
    expect(none.written?.suggestions).toEqual({articles: [], pages: []});
  });
});
