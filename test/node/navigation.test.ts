import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Manifest} from '../../src/core/bundle.js';
import {articlesOf, folderWith, readJson} from './helpers/folders.js';
import {run} from './helpers/run.js';

interface Placed {
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  /** `id: category / topic`, in the order of the author. */
  readonly articles: readonly string[];
}

/** Builds a folder, and gives the groups and articles of one language. */
async function place(
  files: Readonly<Record<string, string>>,
  {content = 'articles', locale = 'en'} = {},
): Promise<Placed> {
  const folder = await folderWith(files);
  const {exitCode, stderr} = await run(folder, ['build', content, '--out', 'out']);
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  const {locales} = await readJson<Manifest>(join(folder, 'out/manifest.json'));
  const groups = locales.find(each => each.locale === locale);
  const articles = (await articlesOf(join(folder, 'out')))
    .map(({article}) => article)
    .filter(each => each.locale === locale);
  articles.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return {
    categories: groups?.categories.map(({name}) => name) ?? [],
    topics: groups?.topics.map(({name}) => name) ?? [],
    articles: articles.map(({id, category, topic}) => [id, [category, topic].filter(Boolean).join(' / ')].join(': ')),
  };
}

const files = (names: readonly string[], folder = 'articles'): Record<string, string> =>
  Object.fromEntries(names.map(name => [`${folder}/${name}`, `# ${name}\n`]));

describe('categories and topics that no author names', () => {
  it('are the folders', async () => {
    expect(
      await place(files(['start.md', 'your_account/pin.md', 'your_account/sign-in.md', 'cards/limits.md'])),
    ).toEqual({
      categories: ['Cards', 'Your account'],
      topics: [],
      articles: [
        'cards/limits: Cards',
        'start: ',
        'your_account/pin: Your account',
        'your_account/sign-in: Your account',
      ],
    });
  });

  it('are topics where there are too many for tabs', async () => {
    const names = Array.from({length: 9}, (_, index) => `folder-${index}/a.md`);
    const {categories, topics} = await place(files(names));
    expect(categories).toEqual([]);
    expect(topics).toHaveLength(9);
  });

  it('are not the folder that everything lies in, nor those of single articles', async () => {
    const names = [
      'docs/cards/limits/index.md',
      'docs/cards/fees/index.md',
      'docs/account/pin.md',
      'docs/account/in.md',
    ];
    expect(await place(files(names))).toMatchObject({categories: ['Account', 'Cards'], topics: []});
    expect(await place(files(['a.md', 'faq/b.md']))).toMatchObject({categories: [], topics: []});
  });

  it('have topics below them where most articles have one', async () => {
    const names = ['web/pay/a.md', 'web/pay/b.md', 'app/pay/c.md', 'app/safety/d.md', 'app/e.md'];
    expect(await place(files(names))).toMatchObject({categories: ['App', 'Web'], topics: ['Pay', 'Safety']});
  });

  it('are left alone where an author names one', async () => {
    const named = {'articles/a.md': '---\ncategory: FAQ\n---\n'};
    expect(await place({...files(['x/b.md', 'y/c.md']), ...named})).toMatchObject({categories: ['FAQ'], topics: []});
  });

  it('follow those of the config', async () => {
    const config = {'articles/helplet.config.json': '{"categories": [{"name": "News", "icon": "news"}]}'};
    expect(await place({...files(['faq/a.md', 'news/c.md', 'cards/d.md']), ...config})).toMatchObject({
      categories: ['News', 'Cards', 'Faq'],
    });
  });

  it('are what most articles are filed under', async () => {
    const filed = (group: string) => `---\ncategories: [${group}]\n---\nText`;
    const posts = {
      'articles/a.md': filed('Cards'),
      'articles/b.md': filed('Account'),
      'articles/x/c.md': filed('Cards'),
      'articles/y/d.md': 'Text',
    };
    expect(await place(posts)).toMatchObject({categories: ['Cards', 'Account']});
    expect(await place({...posts, ...files(['x/e.md', 'x/f.md', 'y/g.md'])})).toMatchObject({categories: ['X', 'Y']});
  });
});

describe('the order of a site', () => {
  it('is that of Docusaurus\u2019 category files, positions and numbers', async () => {
    const site = {
      'site/docusaurus.config.js': '',
      'site/docs/intro.md': '---\nsidebar_position: 1\n---\n',
      'site/docs/cards/_category_.json': '{"label": "Your cards", "position": 3}',
      'site/docs/account/_category_.yml': 'label: Your account\nposition: 2\n',
      'site/docs/account/02-b.md': 'B',
      'site/docs/account/01-c.md': 'C',
      'site/docs/cards/a.mdx': 'A',
    };
    expect(await place(site, {content: 'site/docs'})).toEqual({
      categories: ['Your account', 'Your cards'],
      topics: [],
      articles: ['intro: ', 'account/01-c: Your account', 'account/02-b: Your account', 'cards/a: Your cards'],
    });
  });

  it('has the names that Docusaurus has for them in other languages', async () => {
    const plugin = 'articles/i18n/de/docusaurus-plugin-content-docs';
    const site = {
      'articles/docusaurus.config.js': '',
      ...files(['docs/account/a.md', 'docs/account/b.md', 'docs/cards/c.md', 'docs/cards/d.md']),
      'articles/docs/cards/_category_.json': '{"label": "Your cards", "position": 1}',
      [`${plugin}/current/account/a.md`]: '# A',
      [`${plugin}/current/cards/c.md`]: '# C',
      [`${plugin}/current.json`]: JSON.stringify({
        'sidebar.docs.category.Your cards': {message: 'Ihre Karten'},
        'sidebar.docs.category.account': {message: 'Konto'},
      }),
    };
    expect(await place(site)).toMatchObject({categories: ['Your cards', 'Account']});
    expect(await place(site, {locale: 'de'})).toMatchObject({categories: ['Ihre Karten', 'Konto']});
  });

  it('is that of Hugo\u2019s sections, whose titles are in each language', async () => {
    const section = (title: string, weight: number) => `---\ntitle: ${title}\nweight: ${weight}\n---\n`;
    const site = {
      'hugo.toml': '',
      'content/en/cards/_index.md': section('Your cards', 20),
      'content/en/account/_index.md': section('Account', 30),
      'content/en/cards/b.md': section('B', 2),
      'content/en/cards/a.md': section('A', 5),
      'content/en/account/c.md': 'C',
      'content/de/cards/_index.md': section('Ihre Karten', 20),
      'content/de/cards/a.md': 'A',
      'content/de/account/c.md': 'C',
    };
    expect(await place(site, {content: 'content'})).toEqual({
      categories: ['Your cards', 'Account'],
      topics: [],
      articles: [
        'cards/_index: Your cards',
        'cards/b: Your cards',
        'cards/a: Your cards',
        'account/_index: Account',
        'account/c: Account',
      ],
    });
    expect(await place(site, {content: 'content', locale: 'de'})).toMatchObject({
      categories: ['Ihre Karten', 'Account'],
    });
  });

  it('is that of SUMMARY.md, with its parts and pages below pages', async () => {
    const summary =
      '# Table of contents\n\n* [Start](README.md)\n\n## Your cards\n\n* [Limits](cards/limits.md)\n  * [By \\`day\\`](cards/day.md)\n\n## Safety\n\n* [PIN](pin.md "x")\n* [Web](https://example.com)\n';
    const site = {
      ...files(['README.md', 'cards/day.md', 'cards/limits.md', 'pin.md']),
      'articles/.gitbook.yaml': '',
      'articles/SUMMARY.md': summary,
    };
    expect(await place(site)).toEqual({
      categories: ['Your cards', 'Safety'],
      topics: [],
      articles: ['README: ', 'cards/limits: Your cards', 'cards/day: Your cards', 'pin: Safety'],
    });
  });

  it('is that of mkdocs.yml, with its translations', async () => {
    const settings = [
      'docs_dir: docs',
      'nav:',
      '  - Start: index.md',
      '  - Cards:',
      '      - cards/limits.md',
      '      - Fees: cards/fees.md',
      '  - Web: https://example.com',
      '  - Account: [pin.md]',
      'plugins:',
      '  - search',
      '  - i18n:',
      '      languages:',
      '        - locale: de',
      '          nav_translations: {Cards: Karten}',
      'extra: !ENV [A, b]',
    ].join('\n');
    const names = [
      'index.md',
      'cards/fees.md',
      'cards/limits.md',
      'cards/other.md',
      'pin.md',
      'index.de.md',
      'cards/fees.de.md',
      'pin.de.md',
    ];
    const site = {...files(names, 'docs'), 'mkdocs.yml': settings};
    expect(await place(site, {content: 'docs'})).toEqual({
      categories: ['Cards', 'Account'],
      topics: [],
      articles: ['index: ', 'cards/limits: Cards', 'cards/fees: Cards', 'pin: Account', 'cards/other: Cards'],
    });
    expect(await place(site, {content: 'docs', locale: 'de'})).toMatchObject({categories: ['Karten', 'Account']});
  });

  it('is that of .pages files', async () => {
    const site = {
      ...files(['a.md', 'cards/x.md', 'cards/y.md', 'account/z.md'], 'docs'),
      'docs/.pages': 'nav:\n  - cards\n  - a.md\n  - account\n',
      'docs/cards/.pages': 'title: Your cards\narrange:\n  - y.md\n  - x.md\n',
      'mkdocs.yml': 'site_name: x\n',
    };
    expect(await place(site, {content: 'docs'})).toMatchObject({
      categories: ['Your cards', 'Account'],
      articles: ['cards/y: Your cards', 'cards/x: Your cards', 'a: ', 'account/z: Account'],
    });
  });

  it('is that of the folders where its file cannot be read', async () => {
    const names = ['cards/a.md', 'cards/b.md', 'account/c.md'];
    for (const broken of ['nav: [', `a: &a [x, x]\n${bomb()}\nnav: *a9`, 'nav: 3']) {
      const site = {...files(names, 'docs'), 'mkdocs.yml': broken, 'docs/cards/_category_.json': '{'};
      expect(await place(site, {content: 'docs'})).toMatchObject({categories: ['Account', 'Cards']});
    }
  });

  it.each([
    [
      'docs.json',
      {
        navigation: {
          tabs: [
            {
              tab: 'Guides',
              groups: [
                {group: 'Start', pages: ['intro', {group: 'More', pages: ['guides/b']}]},
                {group: 'Next', pages: ['guides/a']},
              ],
            },
            {tab: 'API', groups: [{group: 'Calls', pages: ['api/get']}]},
          ],
        },
      },
    ],
    [
      'mint.json',
      {
        navigation: [
          {
            group: 'Guides',
            pages: [
              {group: 'Start', pages: ['intro', 'guides/b']},
              {group: 'Next', pages: ['guides/a']},
            ],
          },
          {group: 'API', pages: [{group: 'Calls', pages: ['api/get']}]},
        ],
      },
    ],
  ])('is that of Mintlify\u2019s %s', async (name, settings) => {
    const site = {
      ...files(['intro.mdx', 'guides/a.mdx', 'guides/b.mdx', 'api/get.mdx', 'snippets/x.mdx']),
      [`articles/${name}`]: JSON.stringify(settings),
    };
    expect(await place(site)).toEqual({
      categories: ['Guides', 'API'],
      topics: ['Start', 'Next', 'Calls'],
      articles: [
        'intro: Guides / Start',
        'guides/b: Guides / Start',
        'guides/a: Guides / Next',
        'api/get: API / Calls',
      ],
    });
  });

  it('is that of Jekyll\u2019s parents and nav_order', async () => {
    const page = (lines: string) => `---\n${lines}\n---\nText`;
    const site = {
      'articles/_config.yml': '',
      'articles/cards.md': page('title: Cards\nhas_children: true\nnav_order: 2'),
      'articles/fees.md': page('parent: Cards\nnav_order: 1'),
      'articles/account.md': page('title: Account\nhas_children: true\nnav_order: 1'),
      'articles/pin.md': page('parent: Account'),
      'articles/deep.md': page('parent: PIN\ngrand_parent: Account'),
    };
    expect((await place(site)).articles.toSorted()).toEqual([
      'account: Account',
      'cards: Cards',
      'deep: Account',
      'fees: Cards',
      'pin: Account',
    ]);
  });
});

/** Each line holds the one before ten times. */
function bomb(): string {
  const lines = Array.from(
    {length: 9},
    (_, index) =>
      `a${index + 1}: &a${index + 1} [${Array(10)
        .fill(index === 0 ? '*a' : `*a${index}`)
        .join(', ')}]`,
  );
  return lines.join('\n');
}
