// Writes the reference in docs/ from the comments in src, so that it cannot differ from the code: docs/components.md, and
// the tables between `<!-- …:start -->` and `<!-- …:end -->` of other pages.
//
//   node scripts/docs.mjs          writes them (needs dist/custom-elements.json)
//   node scripts/docs.mjs --check  exits 1 when one of them is out of date
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {componentReference} from './docs/components.mjs';
import {commandsTable, instanceTable, optionsTable} from './docs/embedding.mjs';
import {eventsTable, fieldsTable} from './docs/insight.mjs';
import {withSections} from './docs/markdown.mjs';
import {tokensTables} from './docs/theming.mjs';
import {root} from './run.mjs';

/** @type {Readonly<Record<string, (document: string) => string>>} */
const pages = {
  'docs/components.md': () =>
    componentReference(JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'))),
  'docs/embedding.md': document =>
    withSections(document, {commands: commandsTable(document), options: optionsTable(), instance: instanceTable()}),
  'docs/theming.md': document => withSections(document, {tokens: tokensTables()}),
  'docs/insight.md': document => withSections(document, {events: eventsTable(), fields: fieldsTable()}),
};

const isCheck = process.argv.includes('--check');
for (const [file, fresh] of Object.entries(pages)) {
  const path = join(root, file);
  const document = readFileSync(path, 'utf8');
  const written = fresh(document);
  if (written === document) continue;
  if (!isCheck) writeFileSync(path, written);
  else {
    console.error(`${file} is out of date. Run: npm run build && npm run docs`);
    process.exitCode = 1;
  }
}
