import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {compileContent} from '../../../../src/node/content/compile-content.js';
import type {CompiledContent} from '../../../../src/node/content/compiled-content.js';
import {DIALECT_NAMES, type DialectName} from '../../../../src/node/dialects/dialect.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/dialects/', import.meta.url));
/** Where a site has its articles. */
const FOLDERS: Readonly<Partial<Record<DialectName, string>>> = {
  docusaurus: 'docs',
  hugo: 'content',
  mkdocs: 'docs',
  starlight: 'src/content/docs',
  vitepress: 'docs',
};

function compile(dialect: DialectName): Promise<CompiledContent> {
  const content = [FIXTURES + dialect, FOLDERS[dialect]].filter(Boolean).join('/');
  return compileContent({content, cwd: FIXTURES});
}

/** Everything that a reader would get, and all that the author is told. */
function golden({articles, locales, warnings}: CompiledContent): string {
  const told = warnings.map(({code, where, cause}) => `- ${where} ${code}${cause ? ` ${cause}` : ''}`).sort();
  const texts = articles.map(({article, sections, redirects}) => {
    const {markdown, headings, ...rest} = article;
    const about = {...rest, ...(redirects ? {redirects} : {}), anchors: headings.map(({anchor}) => anchor)};
    const found = sections.map(({heading, text}) => [heading ?? '', text]);
    return `${'='.repeat(80)}\n${JSON.stringify(about)}\n${'-'.repeat(80)}\n${markdown}\n${'-'.repeat(80)}\n${JSON.stringify(found)}\n`;
  });
  return `${locales.join(' ')}\n\n${told.join('\n')}\n\n${texts.join('\n')}`;
}

// After a change that is meant, delete the golden file: the next run writes it anew.
describe('A site of each dialect', () => {
  it.each(DIALECT_NAMES)('%s is recognised and becomes plain Helplet Markdown', async dialect => {
    const content = await compile(dialect);
    expect(content.dialect).toBe(dialect);
    await expect(golden(content)).toMatchFileSnapshot(`${FIXTURES}${dialect}.golden.txt`);
  });
});
