// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code
import {join, relative, sep} from 'node:path';
import {type ESTree, Visitor} from 'vite';
import {describe, expect, it} from 'vitest';
import {isNamed, parseSource, placeOf, readSources, root, type SourceFile} from '../helpers/source-files.js';

/** The files that may do what no other may, and why. */
const MAY_PARSE_HTML: Readonly<Record<string, string>> = {
  'src/markdown/sanitize-html.ts': 'the text that the sanitiser cleans, in a document that runs and loads nothing',
  'src/node/import/html/parse-html.ts': 'reads elements as text, of documents that run and load nothing; it makes none',
  'src/cdn/can-run.ts': 'an empty text, to see whether a page lets HTML be parsed at all',
};
const MAY_LISTEN_GLOBALLY: Readonly<Record<string, string>> = {
  'src/cdn/when-parsed.ts': 'waits, once, for the page to be there',
  'src/page/connection.ts': 'only the page hears that the network is back',
  'src/page/device-storage.ts': 'only the page hears what other tabs keep',
  'src/page/page-address.ts': 'only the page hears of steps through its history',
  'src/page/page-visibility.ts': 'only the page knows whether it is seen, and when it is left',
  'src/controllers/trap-shield.ts': 'only the window has an event before what dialogs of the page listen to',
  'src/page/openers.ts': 'keys, links and buttons of the page that open a panel',
};

const FORBIDDEN_MODULES = /^lit\/directives\/(unsafe-html|unsafe-svg|style-map)\.js$|^lit\/static-html\.js$/;
const FORBIDDEN_NAMES = /^(unsafeHTML|unsafeSVG|unsafeStatic|styleMap)$/;
const PARSERS =
  /^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|parseHTML|createContextualFragment|parseFromString|srcdoc)$/;
/** Inline styles and handlers do not run under a strict policy; properties that take markup bypass the sanitiser. */
const FORBIDDEN_MARKUP = /\sstyle\s*=|<style\b|<script\b|\son[a-z]+\s*=|[.?]?(innerHTML|outerHTML|srcdoc)\s*=/i;
const FORBIDDEN_ATTRIBUTES = /^(style|srcdoc|on[a-z]+)$/i;
const GLOBALS = /^(window|document|pageDocument|globalThis|self|top|parent|frames)$/;
const GLOBAL_MEMBERS = /^(documentElement|body|head|defaultView|ownerDocument|visualViewport)$/;

const files = readSources();

describe('The code', () => {
  it('makes nodes of text in one place only, and runs no text as code', () => {
    expect(files.flatMap(forbiddenIn)).toEqual([]);
  });

  it('listens to the whole page in few places only', () => {
    const others = files.filter(file => !(nameOf(file) in MAY_LISTEN_GLOBALLY));
    expect(others.flatMap(globalListenersIn)).toEqual([]);
  });

  it('still needs every exception that it has', () => {
    const listens = new Set(files.filter(file => globalListenersIn(file).length > 0).map(nameOf));
    expect(Object.keys(MAY_LISTEN_GLOBALLY).filter(name => !listens.has(name))).toEqual([]);
    const parses = new Set(files.filter(file => parsersIn(file).length > 0).map(nameOf));
    expect(Object.keys(MAY_PARSE_HTML).filter(name => !parses.has(name))).toEqual([]);
  });
});

describe('These rules', () => {
  const source = (code: string): SourceFile => parseSource(join(root, 'src', 'core', 'invented.ts'), code);

  it.each([
    'node.innerHTML = text;',
    'node.outerHTML = text;',
    "node['innerHTML'] = text;",
    'node.insertAdjacentHTML("beforeend", text);',
    'node.setHTMLUnsafe(text);',
    'Document.parseHTMLUnsafe(text);',
    'new DOMParser().parseFromString(text, "text/html");',
    'range.createContextualFragment(text);',
    'frame.srcdoc = text;',
    'document.write(text);',
    'document.writeln(text);',
    'eval(text);',
    'window.eval(text);',
    'new Function(text);',
    'Function(text);',
    'setTimeout("run()", 1);',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
    "import {styleMap} from 'lit/directives/style-map.js';",
    "const unsafe = await import('lit/directives/unsafe-svg.js');",
    'node.setAttribute("style", "color: red");',
    'node.setAttribute("onclick", text);',
    'const view = html`<p style="color: red"></p>`;',
    'const view = html`<p onclick=${run}></p>`;',
    'const view = html`<div .innerHTML=${text}></div>`;',
    'const view = svg`<style>p {}</style>`;',
  ])('find %s', code => {
    expect(forbiddenIn(source(code))).not.toEqual([]);
  });

  it.each([
    'window.addEventListener("keydown", run);',
    'document.addEventListener("click", run);',
    'document?.addEventListener("click", run);',
    'document.body.addEventListener("click", run);',
    'document.documentElement.addEventListener("click", run);',
    'node.ownerDocument.addEventListener("click", run);',
    'globalThis.addEventListener("click", run);',
    'addEventListener("click", run);',
    'window.onkeydown = run;',
    'document.body.onclick = run;',
  ])('find %s', code => {
    expect(globalListenersIn(source(code))).not.toEqual([]);
  });

  it.each([
    'node.textContent = text;',
    'button.addEventListener("click", run);',
    'this.addEventListener("click", run);',
    'signal.addEventListener("abort", run);',
    'stream.write(text);',
    'node.style.setProperty("color", "red");',
    'const view = html`<p class="styled" @click=${run}></p>`;',
    'setTimeout(run, 1);',
    'worker.onmessage = run;',
  ])('do not mind %s', code => {
    expect([...forbiddenIn(source(code)), ...globalListenersIn(source(code))]).toEqual([]);
  });
});

/** `src/core/article.ts`, on every system. */
function nameOf({path}: SourceFile): string {
  return relative(root, path).split(sep).join('/');
}

function forbiddenIn(file: SourceFile): string[] {
  const problems = nameOf(file) in MAY_PARSE_HTML ? [] : parsersIn(file);
  const report = (node: {start: number}, what: string): void =>
    void problems.push(`${placeOf(file, node.start)} ${what}`);
  new Visitor({
    Identifier(node) {
      if (FORBIDDEN_NAMES.test(node.name)) report(node, `uses ${node.name}`);
    },
    ImportDeclaration: ({source}) => reportModule(source),
    ExportNamedDeclaration: ({source}) => reportModule(source),
    ExportAllDeclaration: ({source}) => reportModule(source),
    ImportExpression: ({source}) => reportModule(source),
    CallExpression(node) {
      const [first] = node.arguments;
      const called = node.callee.type === 'MemberExpression' ? memberName(node.callee) : nameOfIdentifier(node.callee);
      if (called === 'eval' || called === 'Function') report(node, 'runs text as code');
      if (/^(setTimeout|setInterval)$/.test(called) && first && isText(first)) report(node, 'runs text as code');
      if (/^(setAttribute|toggleAttribute)$/.test(called) && first && FORBIDDEN_ATTRIBUTES.test(textOf(first)))
        report(node, `sets the attribute ${textOf(first)}`);
    },
    NewExpression(node) {
      if (isNamed(node.callee, 'Function')) report(node, 'runs text as code');
    },
    TaggedTemplateExpression({tag, quasi}) {
      if (!isNamed(tag, 'html') && !isNamed(tag, 'svg')) return;
      for (const piece of quasi.quasis) {
        const found = FORBIDDEN_MARKUP.exec(piece.value.raw);
        if (found) report({start: piece.start + found.index}, `has ${found[0].trim()} in a template`);
      }
    },
  }).visit(file.program);
  return problems;

  function reportModule(specifier: ESTree.Node | null | undefined): void {
    if (specifier && FORBIDDEN_MODULES.test(textOf(specifier))) report(specifier, `imports ${textOf(specifier)}`);
  }
}

/** Where text becomes nodes. */
function parsersIn(file: SourceFile): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression(node) {
      const name = memberName(node);
      const writes = /^write(ln)?$/.test(name) && /[dD]ocument$/.test(nameOfIdentifier(node.object));
      if (PARSERS.test(name) || writes) found.push(`${placeOf(file, node.start)} uses ${name}`);
    },
  }).visit(file.program);
  return found;
}

function globalListenersIn(file: SourceFile): string[] {
  const found: string[] = [];
  const report = (node: {start: number}): void =>
    void found.push(`${placeOf(file, node.start)} listens to the whole page`);
  new Visitor({
    CallExpression(node) {
      if (isNamed(node.callee, 'addEventListener')) report(node);
      if (node.callee.type !== 'MemberExpression') return;
      if (memberName(node.callee) === 'addEventListener' && isGlobal(node.callee.object)) report(node);
    },
    AssignmentExpression({left}) {
      if (left.type === 'MemberExpression' && /^on[a-z]+$/.test(memberName(left)) && isGlobal(left.object))
        report(left);
    },
  }).visit(file.program);
  return found;
}

function isGlobal(node: ESTree.Node): boolean {
  if (node.type === 'MemberExpression') return GLOBAL_MEMBERS.test(memberName(node));
  return GLOBALS.test(nameOfIdentifier(node));
}

function memberName({property}: ESTree.MemberExpression): string {
  return nameOfIdentifier(property) || textOf(property);
}

function nameOfIdentifier(node: ESTree.Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

function isText(node: ESTree.Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function textOf(node: ESTree.Node): string {
  return node.type === 'Literal' ? String(node.value) : '';
}
