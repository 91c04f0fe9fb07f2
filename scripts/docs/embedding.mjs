// The tables of docs/embedding.md.
import {slug} from 'github-slugger';
import {documentedMembers, readDeclarations} from '../build/doc-comments.mjs';
import {code, table} from './markdown.mjs';

const FILE = 'docs/embedding.md';

/** Every option of the script tag, with its attributes. */
export function optionsTable() {
  const declarations = readDeclarations('src/core/embed-options.ts');
  const panel = new Set(documentedMembers('PanelOptions', declarations).map(({name}) => name));
  /** @param {string} name */
  const attribute = name => {
    if (panel.has(name)) return code(kebab(name));
    const [, own] = /^launcher(.+)$/.exec(name) ?? [];
    return own ? `${code(kebab(own))} of the launcher` : '';
  };
  return table(
    ['option', 'attribute', 'of the script tag', 'meaning', 'default'],
    documentedMembers('EmbedOptions', declarations).map(({name, comment: {text, tags}}) => [
      tags.see ? `[${code(name)}](${linkFrom(tags.see)})` : code(name),
      attribute(name),
      code(`data-${kebab(name)}`),
      text,
      tags.default ?? '',
    ]),
  );
}

/**
 * Every command, with the first sentence of its comment and a link to its section.
 *
 * @param {string} document Text of docs/embedding.md.
 */
export function commandsTable(document) {
  const commands = documentedMembers('HelpletCommands', readDeclarations('src/commands/commands.ts'));
  const headings = [...document.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);
  return table(
    ['command', 'what it does'],
    commands.map(({name, signature, comment}) => {
      const heading = headings.find(each => each.split(', ').includes(name));
      if (!heading) throw new Error(`${FILE} has no section about the command "${name}".`);
      return [`[${code(brief(signature))}](#${slug(heading)})`, firstSentence(comment.text)];
    }),
  );
}

/** What code that draws its own interface works with. */
export function instanceTable() {
  const members = documentedMembers('HelpInstance', readDeclarations('src/instance/help-instance.ts'));
  return table(
    ['member', 'what it does'],
    members.map(({signature, comment}) => [code(brief(signature)), comment.text]),
  );
}

/** `page-url` of `pageUrl`. @param {string} name */
function kebab(name) {
  return name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
}

/** A link of a comment, which starts at the project's root. @param {string} address */
function linkFrom(address) {
  return address.replace(`${FILE}#`, '#').replace(/^docs\//, '');
}

/** A signature without what says nothing to a page. @param {string} signature */
function brief(signature) {
  return signature.replaceAll('readonly ', '').replace(/: void$/, '');
}

/** @param {string} text */
function firstSentence(text) {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
