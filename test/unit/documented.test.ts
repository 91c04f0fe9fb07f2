import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {slug} from 'github-slugger';
import {describe, expect, it} from 'vitest';
import {documentedMembers, readDeclarations, readEvents} from '../../scripts/build/doc-comments.mjs';
import {root} from '../helpers/source-files.js';

const namesOf = (members: readonly {readonly name: string}[]): string[] => members.map(({name}) => name);
const withoutComment = (members: readonly {readonly name: string; readonly comment: {readonly text: string}}[]) =>
  namesOf(members.filter(({comment}) => comment.text === ''));

const options = documentedMembers('EmbedOptions', readDeclarations('src/core/embed-options.ts'));
const commands = documentedMembers('HelpletCommands', readDeclarations('src/commands/commands.ts'));
const events = readEvents();

describe('what a page can use has a doc comment', () => {
  it('each option, and its default', () => {
    expect(namesOf(options)).toContain('offset');
    expect(withoutComment(options)).toEqual([]);
    expect(namesOf(options.filter(({comment}) => !comment.tags.default))).toEqual([]);
  });

  it('each command', () => {
    expect(namesOf(commands)).toContain('open');
    expect(withoutComment(commands)).toEqual([]);
  });

  it('each event', () => {
    expect(namesOf(events)).toContain('helplet-open');
    expect(withoutComment(events)).toEqual([]);
  });

  it('each member of an instance', () => {
    const members = documentedMembers('HelpInstance', readDeclarations('src/instance/help-instance.ts'));
    expect(namesOf(members)).toContain('subscribe');
    expect(withoutComment(members)).toEqual([]);
  });
});

describe('an option is documented once', () => {
  it.each([
    ['HelpletElement', 'src/components/shared/helplet-element.ts'],
    ['HelpletPanel', 'src/components/panel/panel.ts'],
  ])('%s adds no comment of its own', (name, file) => {
    const own = readDeclarations(file).find(declaration => declaration.name === name)?.members ?? [];
    const shared = own.filter(member => namesOf(options).includes(member.name));
    expect(shared).not.toHaveLength(0);
    expect(namesOf(shared.filter(({comment}) => comment.text !== ''))).toEqual([]);
  });

  it('the sections that comments point to exist', () => {
    const missing = options.flatMap(({name, comment: {tags}}) => {
      const [file, anchor] = tags.see?.split('#') ?? [];
      if (!file) return [];
      const headings = [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.*)$/gm)];
      return headings.some(([, heading = '']) => slug(heading) === anchor) ? [] : `${name}: ${tags.see}`;
    });
    expect(missing).toEqual([]);
  });
});

describe('other lists name what there is', () => {
  it('elements dispatch the events of src/events, by their classes', () => {
    const files = ['article-list', 'article-viewer', 'panel', 'search-box'].map(
      name => `src/components/${name}/${name}.ts`,
    );
    const dispatched = files.flatMap(file => [
      ...readFileSync(join(root, file), 'utf8').matchAll(/@event \{(\w+)\} ([\w-]+)/g),
    ]);
    expect(dispatched).not.toHaveLength(0);
    const known = events.map(({className, name}) => `${className} ${name}`);
    expect(
      dispatched.map(([, className, name]) => `${className} ${name}`).filter(each => !known.includes(each)),
    ).toEqual([]);
  });

  it('the playground has each command and no option that is none', () => {
    const script = readFileSync(join(root, 'demo/playground.js'), 'utf8');
    const page = readFileSync(join(root, 'demo/playground.html'), 'utf8');
    const rows = [...script.matchAll(/^ {2}(\w+): '/gm)].map(([, name]) => name);
    const calls = [...script.matchAll(/Helplet\('(\w+)'/g)].map(([, name]) => name);
    const fields = [...page.matchAll(/<(?:select|input) name="(\w+)"/g)].map(([, name]) => name ?? '');
    expect([...new Set([...rows, ...calls, 'off', 'once'])].sort()).toEqual(namesOf(commands).sort());
    expect(fields).toContain('offset');
    expect(fields.filter(name => !namesOf(options).includes(name))).toEqual([]);
  });
});
