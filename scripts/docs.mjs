// Writes docs/components.md from the custom-elements manifest, so that the reference cannot differ from the code.
//   node scripts/docs.mjs          writes it (needs dist/custom-elements.json)
//   node scripts/docs.mjs --check  exits 1 when it is out of date
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = name => fileURLToPath(new URL(`../${name}`, import.meta.url));
const ORDER = [
  'helplet-panel',
  'helplet-search-box',
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-launcher',
];

/** @param {{modules: {declarations?: object[]}[]}} manifest */
export function componentReference(manifest) {
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => ORDER.includes(tagName))
    .sort((a, b) => ORDER.indexOf(a.tagName) - ORDER.indexOf(b.tagName));
  return `${[
    '# Elements',
    'Made from the doc comments in `src/components` by `npm run docs`. All elements have the attributes `instance`, `bundle`,\n`locale` and `theme`; those of the launcher are listed with it.',
    ...elements.map(reference),
  ].join('\n\n')}\n`;
}

function reference(element) {
  const isPublic = ({privacy, name, static: isStatic}) => privacy === undefined && !isStatic && !/^[#_]/.test(name);
  const members = (element.members ?? []).filter(isPublic);
  const methods = members.filter(({kind, description}) => kind === 'method' && description);
  const sections = [
    table(
      'Attributes',
      ['attribute', 'type', 'default', 'meaning'],
      (element.attributes ?? []).map(attribute => [
        code(attribute.name),
        code(attribute.type?.text),
        code(attribute.default),
        attribute.description,
      ]),
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      methods.map(({name, parameters = [], description}) => [
        code(`${name}(${parameters.map(parameter => parameter.name + (parameter.optional ? '?' : '')).join(', ')})`),
        description,
      ]),
    ),
    table(
      'Events',
      ['event', 'class', 'when'],
      (element.events ?? [])
        .filter(({description}) => description)
        .map(({name, type, description}) => [code(name), code(type?.text), description]),
    ),
    table(
      'Slots',
      ['slot', 'what goes there'],
      (element.slots ?? []).map(({name, description}) => [name ? code(name) : '(default)', description]),
    ),
    table(
      'Parts',
      ['part', 'what it is'],
      (element.cssParts ?? []).map(({name, description}) => [code(name), description]),
    ),
    table(
      'Custom properties',
      ['property', 'default', 'meaning'],
      (element.cssProperties ?? []).map(property => [
        code(property.name),
        code(property.default),
        property.description,
      ]),
    ),
  ];
  return [`## \`<${element.tagName}>\``, element.summary, ...sections.filter(Boolean)].join('\n\n');
}

function table(title, head, rows) {
  if (!rows.length) return '';
  const line = cells =>
    `| ${cells.map(cell => (cell ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text) {
  return text ? `\`${text.replaceAll('\n', ' ')}\`` : '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = componentReference(JSON.parse(readFileSync(path('dist/custom-elements.json'), 'utf8')));
  if (!process.argv.includes('--check')) writeFileSync(path('docs/components.md'), fresh);
  else if (readFileSync(path('docs/components.md'), 'utf8') !== fresh) {
    console.error('docs/components.md is out of date. Run: npm run build && npm run docs');
    process.exitCode = 1;
  }
}
