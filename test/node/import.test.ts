import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {BuildResult} from '../../src/node/build-bundle.js';
import type {ImportFindingCode} from '../../src/node/import/import-findings.js';
import {articlesOf} from './helpers/folders.js';
import {buildImported, type Imported, importFixture, serve} from './helpers/import-fixture.js';

function frontMatter(text: string | undefined): Record<string, unknown> {
  return parse(text?.split('---\n')[1] ?? '') as Record<string, unknown>;
}

function countOf({result}: Imported, code: ImportFindingCode): number {
  return result.findings.filter(each => each.code === code).reduce((sum, {count}) => sum + count, 0);
}

/** Links of Markdown articles to articles, and pictures, that lead nowhere. */
function deadLinks(files: Imported['files']): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const folder = file.startsWith('de/') ? 'de/' : '';
    const hrefs = [...text.matchAll(/\]\((?!https?:|mailto:|#)<?([^)\s>#]+)/g)].map(([, href = '']) => href);
    return hrefs.filter(href => {
      const path = join(file, '..', href).replaceAll('\\', '/');
      // An article without a translation is that of the default language.
      return !(path in files) && !(folder !== '' && path.slice(folder.length) in files);
    });
  });
}

describe.each(['zendesk', 'intercom', 'freshdesk', 'help-scout', 'html'])('an import of %s', name => {
  it('is what a build takes without an error; pictures and links inside of it arrive', async () => {
    const {address, asked} = await serve();
    const imported = await importFixture(name, address);
    expect(imported.result.source).toBe(name);
    expect(deadLinks(imported.files)).toEqual([]);
    const build = await buildImported(imported.folder);
    expect({exitCode: build.exitCode, stdout: build.stdout}).toMatchObject({exitCode: 0});
    const {articles, drafts, images, warnings} = build.json<BuildResult>();
    expect(articles + drafts).toBe(imported.result.articles);
    expect(images).toBe(1);
    expect(warnings.filter(({code}) => code.startsWith('image'))).toEqual([]);
    if (name !== 'html') expect(new Set(asked).size).toBeGreaterThan(0);
    for (const {article} of await articlesOf(join(imported.folder, 'help'))) {
      if (name !== 'html') expect(article.published).toMatch(/^202\d-\d\d-\d\d$/);
    }
  });

  it('is the same again, and takes the place of the first one', async () => {
    const {address} = await serve();
    const first = await importFixture(name, address);
    const second = await importFixture(name, address);
    // The port of the server is another one each time, so only what holds no remote address is compared.
    expect(second.files).toEqual(first.files);
  });
});

describe('Zendesk Guide', () => {
  it('keeps categories, sections, labels, dates, votes and the order', async () => {
    const {files} = await importFixture('zendesk', (await serve()).address);
    expect(frontMatter(files['getting-started/connect-your-lamp.md'])).toEqual({
      title: 'Connect your lamp',
      category: 'Getting started',
      topic: 'Set up',
      keywords: ['wifi', 'pairing'],
      published: '2024-02-01',
      updated: '2024-05-20',
      views: 52,
      order: 1,
      redirects: ['36001001', 'hc/en-us/articles/36001001-Connect-your-lamp'],
    });
    expect(frontMatter(files['billing-plans/where-are-my-invoices.md'])).toMatchObject({order: 1});
    expect(JSON.parse(files['helplet.config.json'] ?? '')).toEqual({
      dialect: 'github',
      locale: 'en-US',
      locales: ['en-US', 'de'],
      categories: [{name: 'Getting started'}, {name: 'Erste Schritte'}, {name: 'Billing & plans'}],
    });
  });

  it('keeps translations beside their articles, with the names of their categories', async () => {
    const {files} = await importFixture('zendesk', (await serve()).address);
    const text = files['de/getting-started/connect-your-lamp.md'];
    expect(frontMatter(text)).toMatchObject({
      title: 'Lampe verbinden',
      category: 'Erste Schritte',
      published: '2024-03-01',
    });
    expect(text).toContain('Siehe [Zurücksetzen](reset-your-lamp.md).');
    expect(frontMatter(files['de/getting-started/reset-your-lamp.md'])).toMatchObject({draft: true});
  });

  it('follows links by address, id and language, and to places in articles', async () => {
    const {files} = await importFixture('zendesk', (await serve()).address);
    expect(files['getting-started/connect-your-lamp.md']).toContain(
      '[how to reset it](reset-your-lamp.md#reset) or [your invoices](../billing-plans/where-are-my-invoices.md)',
    );
    expect(files['billing-plans/where-are-my-invoices.md']).toContain(
      '[your account](../getting-started/connect-your-lamp.md)',
    );
    expect(files['getting-started/reset-your-lamp.md']).toContain('[the start](connect-your-lamp.md)');
  });

  it('publishes nothing that was not public, and says what it could not keep', async () => {
    const imported = await importFixture('zendesk', (await serve()).address);
    expect(frontMatter(imported.files['billing-plans/refunds-for-resellers.md'])).toMatchObject({
      draft: true,
      audience: ['Resellers'],
    });
    expect(frontMatter(imported.files['billing-plans/new-invoice-layout.md'])).toMatchObject({draft: true});
    expect(imported.result.findings.map(({code, count}) => [code, count])).toEqual([
      ['article-restricted', 1],
      ['link-missing', 1],
      ['link-to-list', 1],
      ['link-dropped', 1],
      ['attachment-remote', 1],
    ]);
    expect(imported.result).toMatchObject({articles: 8, drafts: 3, categories: 2, locales: ['en-US', 'de'], files: 1});
  });

  it('gives articles of one title ids of their own', async () => {
    const {files} = await importFixture('zendesk', (await serve()).address);
    expect(frontMatter(files['getting-started/reset-your-lamp.md'])).toMatchObject({views: 9});
    expect(files['getting-started/reset-your-lamp-36001006.md']).toContain('An older article');
  });

  it('writes the text as plain Markdown, and runs and keeps no script', async () => {
    const {files} = await importFixture('zendesk', (await serve()).address);
    const text = files['getting-started/connect-your-lamp.md'] ?? '';
    expect(text).toContain('> [!WARNING]\n> Do not look into the light.');
    expect(text).toContain('> [!NOTE] Before you begin\n> Charge the lamp for an hour.');
    expect(text).toContain(
      '1. **Plug in** the lamp.\n2. **Open the app** and choose *Add*.\n   - On a phone\n   - On a tablet',
    );
    expect(text).toContain('\\{\\{ticket.id\\}\\} and \\<name>');
    expect(text).toContain(
      '| Light | Meaning |\n| --- | --- |\n| Red \\| blinking | No network |\n| Green | Ready<br>to use |',
    );
    expect(text).toMatch(/^\[How to connect\]\(https:\/\/www\.youtube\.com\/embed\/abcdefghijk\)$/m);
    expect(text).not.toMatch(/script|alert|# Connect your lamp/);
    const other = files['getting-started/reset-your-lamp.md'] ?? '';
    expect(other).toContain('```bash\nlamp reset --all\n# done\n```');
    expect(other).toContain('<th colspan="2">Buttons</th>');
    expect(other).toContain(
      '<details>\n<summary>More details</summary>\n\nHold it <mark>longer</mark>. H<sub>2</sub>O.',
    );
    expect(other).toContain('<dl>\n<dt>Reset</dt>\n<dd>Forget everything</dd>\n</dl>');
  });
});

describe('Intercom Articles', () => {
  it('keeps collections in each other, descriptions, states and views', async () => {
    const imported = await importFixture('intercom', (await serve()).address);
    const {files} = imported;
    expect(frontMatter(files['team/invite-your-team.md'])).toMatchObject({
      description: 'How to invite people and what they may do.',
      category: 'Team',
      published: '2024-01-10',
      updated: '2024-04-01',
      views: 240,
      redirects: ['8801', 'en/articles/8801-invite-your-team'],
    });
    expect(frontMatter(files['account/change-your-plan.md'])).toMatchObject({category: 'Account', topic: 'Plans'});
    expect(frontMatter(files['team/roles-of-the-future.md'])).toMatchObject({draft: true});
    expect(frontMatter(files['de/team/invite-your-team.md'])).toMatchObject({
      title: 'Team einladen',
      category: 'Team & Rechte',
      published: '2024-01-23',
    });
    expect(files['about-us.md']).toContain('We make lamps.');
    expect(imported.result.locales).toEqual(['en', 'de']);
  });

  it('knows its blocks: callouts by colour, tables, frames, attachments', async () => {
    const imported = await importFixture('intercom', (await serve()).address);
    const text = imported.files['team/invite-your-team.md'] ?? '';
    expect(text).toContain('> [!WARNING]\n> Invitations end after **seven days**.');
    expect(text).toContain('| Role | Edits |\n| --- | --- |\n| Owner | Yes |');
    expect(text).toContain('[prices](../account/change-your-plan.md#prices), or [roles](#roles)');
    expect(text).toMatch(/^\[Video\]\(https:\/\/player\.vimeo\.com\/video\/123456789\)$/m);
    expect(imported.result.findings.map(({message}) => message)).toEqual([
      '1 link leads to a list of articles, such as a category.',
      '1 attachment is a link to the old site.',
      '1 frame of widgets.example.org is now a link.',
    ]);
  });
});

describe('Freshdesk Solutions', () => {
  it('keeps categories, folders, tags, words for search engines, hits and attachments', async () => {
    const imported = await importFixture('freshdesk', (await serve()).address, '--url', 'https://lumen.example.com');
    const text = imported.files['orders/where-is-my-parcel.md'] ?? '';
    expect(frontMatter(text)).toMatchObject({
      description: 'How long parcels take.',
      category: 'Orders',
      topic: 'Delivery',
      tags: ['parcel', 'tracking'],
      keywords: ['shipping', 'courier'],
      published: '2024-04-02',
      updated: '2024-09-10',
      views: 310,
      redirects: ['43000501', 'support/solutions/articles/43000501'],
    });
    expect(text).toContain('Parcels take **three days**.');
    expect(text).toContain('```json\n{"parcel": 1}\n```');
    expect(text).toContain('> [!WARNING]\n> Parcels cannot be *stopped*.');
    expect(text).toContain(
      '[Return the lamp](return-a-lamp.md), or see [all](https://lumen.example.com/support/solutions/folders/43101)',
    );
    expect(text).toContain('- [label.pdf](https://lumen.example.com/helpdesk/attachments/1)');
    expect(countOf(imported, 'link-missing')).toBe(1);
    expect(countOf(imported, 'article-restricted')).toBe(1);
    expect(frontMatter(imported.files['orders/how-we-answer.md'])).toMatchObject({draft: true});
    expect(frontMatter(imported.files['devices/bulbs.md'])).toMatchObject({draft: true});
  });

  it('takes the language of a file from its name', async () => {
    const {files, result} = await importFixture('freshdesk', (await serve()).address);
    expect(result.locales).toEqual(['en', 'de']);
    expect(frontMatter(files['de/orders/where-is-my-parcel.md'])).toMatchObject({
      title: 'Wo ist mein Paket?',
      category: 'Bestellungen',
      topic: 'Lieferung',
    });
    expect(files['de/orders/where-is-my-parcel.md']).toContain('[Zurücksenden](return-a-lamp.md)');
  });

  it('takes the address of the help centre from links that lead to its articles', async () => {
    const imported = await importFixture('freshdesk', (await serve()).address);
    expect(imported.files['orders/where-is-my-parcel.md']).toContain(
      'see [all](https://lumen.example.com/support/solutions/folders/43101)',
    );
    expect(countOf(imported, 'link-missing')).toBe(1);
  });
});

describe('Help Scout Docs', () => {
  it('keeps collections, categories, keywords, views, related articles and their order', async () => {
    const imported = await importFixture('help-scout', (await serve()).address);
    expect(frontMatter(imported.files['shop/print-a-label.md'])).toEqual({
      title: 'Print a label',
      category: 'Shop',
      topic: 'Shipping',
      keywords: ['barcode'],
      published: '2024-05-05',
      updated: '2024-08-09',
      views: 77,
      order: 2,
      related: ['shop/track-parcels'],
      redirects: ['5f0000000000000000000012', '12', 'article/12-print-a-label'],
    });
    expect(frontMatter(imported.files['shop/prices-of-next-year.md'])).toMatchObject({draft: true, order: 1});
    expect(frontMatter(imported.files['team/for-the-team.md'])).toMatchObject({draft: true});
  });

  it('writes figures with their captions, callouts and tasks, and leaves out notes for the team', async () => {
    const imported = await importFixture('help-scout', (await serve()).address);
    const text = imported.files['shop/print-a-label.md'] ?? '';
    expect(text).toMatch(/^!\[A label\]\(\.\.\/images\/file-label-[\da-f]{8}\.png "The label, printed"\)$/m);
    expect(text).toContain('> [!WARNING]\n> Use *A6* paper.');
    expect(text).toContain('[track it](track-parcels.md#today)');
    expect(text).not.toContain('warehouse');
    expect(imported.files['shop/track-parcels.md']).toContain('- One\n  - Nested\n- [x] Done');
    expect(imported.result.findings.map(({code}) => code)).toEqual([
      'article-skipped',
      'article-restricted',
      'link-missing',
      'link-to-list',
      'element-dropped',
    ]);
  });
});

describe('HTML pages', () => {
  it('keep title, description, dates, language and categories of pages, and what stands around is left out', async () => {
    const {files, result} = await importFixture('html', '');
    expect(frontMatter(files['faq/warranty.md'])).toEqual({
      title: 'Warranty',
      description: 'How long the warranty lasts.',
      category: 'Questions',
      published: '2023-03-04',
      updated: '2024-02-03',
      redirects: ['faq/warranty.html', 'old/warranty.html'],
    });
    expect(frontMatter(files['guides/connect.md'])).toMatchObject({
      category: 'First steps',
      topic: 'Lamps',
      published: '2022-01-02',
      updated: '2022-05-06',
    });
    expect(frontMatter(files['de/faq/warranty.md'])).toMatchObject({title: 'Garantie'});
    expect(Object.values(files).join('\n')).not.toMatch(/©|Subscribe|Imprint|Not found|¶/);
    expect(result.locales).toEqual(['en', 'de']);
  });

  it('keep boxes and tables that a readability library would drop', async () => {
    const {files} = await importFixture('html', '');
    const text = files['guides/connect.md'] ?? '';
    expect(text).toContain('> [!NOTE]\n> **Old lamps** need a bridge');
    expect(text).toContain('| Colour | Meaning |');
    expect(text).toContain('1. Press the button.\n\n   ```shell\n   lamp pair\n   lamp list\n   ```\n2. Wait');
    expect(text).toMatch(/^!\[Green ring\]\(\.\.\/images\/ring-[\da-f]{8}\.png "The ring is green"\)$/m);
    expect(files['faq/warranty.md']).toContain('> [!WARNING] Keep the receipt\n> Without it there is no warranty.');
  });

  it('lead to each other by paths, canonical addresses and pages that sent visitors on; files come along', async () => {
    const imported = await importFixture('html', '');
    expect(imported.files['guides/connect.md']).toContain(
      '[about the warranty](../faq/warranty.md#length), [its old page](../faq/warranty.md), what is not there or [nothing](../faq/warranty.md)',
    );
    expect(imported.files['faq/warranty.md']).toMatch(
      /\[Terms \(PDF\)\]\(\.\.\/files\/terms-[\da-f]{8}\.pdf\), \[how to connect\]\(\.\.\/guides\/connect\.md#steps\)/,
    );
    expect(imported.result.findings.map(({code}) => code)).toEqual([
      'link-dropped',
      'anchor-missing',
      'picture-missing',
    ]);
  });
});
