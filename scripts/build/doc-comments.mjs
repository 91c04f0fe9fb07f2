// Reads what TypeScript sources say of themselves: interfaces and classes, with the doc comments of their members.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync} from 'vite';
import {root} from '../run.mjs';

/**
 * @typedef {import('vite').ESTree.Node} Node
 * @typedef {import('./doc-comments.mjs').Declaration} Declaration
 * @typedef {import('./doc-comments.mjs').DocComment} DocComment
 * @typedef {import('./doc-comments.mjs').EventClass} EventClass
 * @typedef {import('./doc-comments.mjs').Member} Member
 * @typedef {{code: string, comments: ReturnType<typeof parseSync>['comments']}} Source
 */

/**
 * The interfaces and classes that a file exports.
 *
 * @param {string} file Below the project's root.
 * @returns {Declaration[]}
 */
export function readDeclarations(file) {
  const code = readFileSync(join(root, file), 'utf8');
  const {program, comments, errors} = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const source = {code, comments};
  return program.body.flatMap(node => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const {declaration} = node;
    if (declaration?.type !== 'ClassDeclaration' && declaration?.type !== 'TSInterfaceDeclaration') return [];
    const members = /** @type {readonly Node[]} */ (declaration.body.body);
    return {
      name: declaration.id?.name ?? '',
      isClass: declaration.type === 'ClassDeclaration',
      comment: commentBefore(node, source),
      parents: parentsOf(declaration, source),
      members: members.flatMap(member => memberOf(member, source)),
      code: textOf(declaration, source),
    };
  });
}

/**
 * The members of a class, or of an interface and of those that it extends, in their order. One without a comment has that of
 * the interface that declares it first.
 *
 * @param {string} name
 * @param {readonly Declaration[]} declarations
 * @returns {Member[]}
 */
export function documentedMembers(name, declarations) {
  const declaration = declarations.find(each => each.name === name);
  if (!declaration) return [];
  const {isClass, parents, members} = declaration;
  const inherited = parents.flatMap(parent => documentedMembers(parent, declarations));
  /** @param {Member} member */
  const before = member => inherited.find(each => each.name === member.name);
  const documented = members.map(member => ({
    ...member,
    comment: member.comment.text ? member.comment : (before(member)?.comment ?? member.comment),
  }));
  if (isClass) return documented;
  return [
    ...inherited.map(member => documented.find(each => each.name === member.name) ?? member),
    ...documented.filter(member => !before(member)),
  ];
}

/**
 * The events of src/events.
 *
 * @returns {EventClass[]}
 */
export function readEvents() {
  const files = readdirSync(join(root, 'src/events')).sort();
  const declarations = files.flatMap(file => readDeclarations(`src/events/${file}`));
  return declarations.flatMap(({name: className, comment, code}) => {
    const members = documentedMembers(className, declarations);
    const name = members.find(member => member.name === 'eventName')?.value.replaceAll("'", '');
    if (!name) return [];
    const fields = members.filter(({isStatic}) => !isStatic);
    return {name, className, comment, fields, isCancelable: code.includes('cancelable: true')};
  });
}

/**
 * @param {Node} node
 * @param {Source} source
 * @returns {Member[]}
 */
function memberOf(node, source) {
  const isField = node.type === 'PropertyDefinition';
  const isMethod = node.type === 'TSMethodSignature';
  if (!isField && !isMethod && node.type !== 'TSPropertySignature') return [];
  if (node.key.type !== 'Identifier') return [];
  const {name} = node.key;
  const type = isMethod ? '' : textOf(node.typeAnnotation, source).replace(/^:\s*/, '');
  const parameters = isMethod ? node.params.map(parameter => textOf(parameter, source)).join(', ') : '';
  return [
    {
      name,
      comment: commentBefore(node, source),
      type,
      signature: isMethod
        ? `${name}(${parameters})${textOf(node.returnType, source)}`
        : `${name}${node.optional ? '?' : ''}: ${type}`,
      value: isField ? textOf(node.value, source) : '',
      isStatic: isField && node.static,
    },
  ];
}

/**
 * @param {import('vite').ESTree.Class | import('vite').ESTree.TSInterfaceDeclaration} declaration
 * @param {Source} source
 */
function parentsOf(declaration, source) {
  const heritage = declaration.type === 'TSInterfaceDeclaration' ? declaration.extends : declaration.implements;
  // `Partial<PanelOptions>` has the members of PanelOptions.
  return (heritage ?? []).map(each => textOf(each, source).replace(/^(?:Partial|Pick)<(\w+).*$/, '$1'));
}

/**
 * @param {Node} node
 * @param {Source} source
 * @returns {DocComment}
 */
function commentBefore({start}, {code, comments}) {
  const comment = comments.findLast(({end}) => end <= start && code.slice(end, start).trim() === '');
  return comment?.type === 'Block' && comment.value.startsWith('*')
    ? parseComment(comment.value)
    : {text: '', tags: {}};
}

/**
 * @param {string} value What stands between the marks of the comment.
 * @returns {DocComment}
 */
function parseComment(value) {
  const lines = value.split('\n').map(line => line.replace(/^\s*\*\s?/, ''));
  const [text = '', ...tags] = lines.join('\n').split(/^@/m);
  return {
    text: inOneLine(text),
    tags: Object.fromEntries(
      tags.map(tag => {
        const [, name = '', content = ''] = /^(\w+)(.*)$/s.exec(tag) ?? [];
        return [name, inOneLine(content)];
      }),
    ),
  };
}

/**
 * @param {{start: number, end: number} | null | undefined} node
 * @param {Source} source
 */
function textOf(node, {code}) {
  return node ? inOneLine(code.slice(node.start, node.end)) : '';
}

/** @param {string} text */
function inOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
