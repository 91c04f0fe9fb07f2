// docs/components.md, from the custom-elements manifest.
import {code, table} from './markdown.mjs';

/**
 * @typedef {{text: string}} Type
 * @typedef {{name: string, description?: string, default?: string, type?: Type}} Item
 * @typedef {Item & {kind: string, privacy?: string, static?: boolean, parameters?: {name: string, optional?: boolean}[]}} Member
 *
 * @typedef {object} Element
 * @property {string} tagName
 * @property {string} summary
 * @property {Item[]} [attributes]
 * @property {Member[]} [members]
 * @property {Item[]} [events]
 * @property {Item[]} [slots]
 * @property {Item[]} [cssParts]
 * @property {Item[]} [cssProperties]
 *
 * @typedef {{modules: {declarations?: (Partial<Element> | Element)[]}[]}} Manifest
 */

const TAGS = [
  'helplet-panel',
  'helplet-search-box',
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-launcher',
];

/**
 * The reference of all elements.
 *
 * @param {Manifest} manifest
 */
export function componentReference({modules}) {
  const declarations = modules.flatMap(({declarations = []}) => declarations);
  const elements = TAGS.map(tag => {
    const element = declarations.find(({tagName}) => tagName === tag);
    if (!element) throw new Error(`The custom-elements manifest has no <${tag}>.`);
    return /** @type {Element} */ (element);
  });
  return `${[
    '# Elements',
    '`npm run docs` writes this page from the doc comments in `src`.',
    ...elements.map(reference),
  ].join('\n\n')}\n`;
}

/** @param {Element} element */
function reference(element) {
  const {tagName, summary, attributes = [], members = [], events = []} = element;
  /** @param {Member} member */
  const isPublic = ({privacy, name, static: isStatic}) => privacy === undefined && !isStatic && !/^[#_]/.test(name);
  const methods = members.filter(member => isPublic(member) && member.kind === 'method' && member.description);
  const undescribed = attributes.find(({description}) => !description);
  if (undescribed) throw new Error(`The attribute ${undescribed.name} of <${tagName}> has no doc comment.`);
  const sections = [
    section(
      'Attributes',
      ['attribute', 'type', 'default', 'meaning'],
      attributes.map(each => [code(each.name), code(each.type?.text), code(each.default), each.description]),
    ),
    section(
      'Methods',
      ['method', 'what it does'],
      methods.map(({name, parameters = [], description}) => [
        code(`${name}(${parameters.map(parameter => parameter.name + (parameter.optional ? '?' : '')).join(', ')})`),
        description,
      ]),
    ),
    section(
      'Events',
      ['event', 'class', 'when'],
      events
        .filter(({description}) => description)
        .map(({name, type, description}) => [code(name), code(type?.text), description]),
    ),
    section('Slots', ['slot', 'what goes there'], described(element.slots, '(default)')),
    section('Parts', ['part', 'what it is'], described(element.cssParts)),
    section(
      'Custom properties',
      ['property', 'default', 'meaning'],
      (element.cssProperties ?? []).map(each => [code(each.name), code(each.default), each.description]),
    ),
  ];
  return [`## \`<${tagName}>\``, summary, ...sections.filter(Boolean)].join('\n\n');
}

/**
 * @param {readonly Item[]} [items]
 * @param {string} [unnamed]
 */
function described(items = [], unnamed = '') {
  return items.map(({name, description}) => [name ? code(name) : unnamed, description]);
}

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | undefined)[])[]} rows
 */
function section(title, head, rows) {
  const filled = rows.map(cells => cells.map(cell => cell ?? ''));
  return rows.length > 0 ? `### ${title}\n\n${table(head, filled)}` : '';
}
