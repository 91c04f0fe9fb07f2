import {destination} from '../markdown-text.js';
import {readAttributes} from './attribute-values.js';
import {writeFence} from './fence-info.js';
import {type FilePart, partOf} from './file-parts.js';
import type {Construct, MarkdownWriter, Syntax} from './syntax.js';

export interface Inclusion {
  /** Relative to the article or, with a leading `/`, to the site. */
  readonly path: string;
  readonly part?: FilePart;
  /** True when addresses in the file are relative to it rather than to the article. */
  readonly hasOwnAddresses?: boolean;
}

interface IncludedText {
  readonly source: string;
  markdown(writer: MarkdownWriter): string;
}

/** The text that an article includes, or undefined and a warning. */
export function includedMarkdown(inclusion: Inclusion, writer: MarkdownWriter): IncludedText | undefined {
  const {path, part, hasOwnAddresses = false} = inclusion;
  const file = path === '' ? undefined : writer.include(path);
  if (!file) {
    writer.warn({
      code: 'include-missing',
      message: `There is no file "${path}" to include.`,
      fix: 'Correct the path, or put the file into the content folder.',
      cause: path,
    });
    return undefined;
  }
  const source = partOf(file.text, part);
  return {
    source,
    markdown: () => writer.writeBlocks(withoutFrontMatter(source), hasOwnAddresses ? file.path : undefined),
  };
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/, '').replace(/^\n+/, '');
}

function blocks(inclusions: readonly Inclusion[]): Construct['write'] {
  return writer => {
    const texts = inclusions.map(inclusion => includedMarkdown(inclusion, writer)?.markdown(writer).trim() ?? '');
    return `${texts.filter(Boolean).join('\n\n')}\n\n`;
  };
}

const SCISSORS = /^ {0,3}(;?)-{1,}8<-{1,}(?:[ \t]+(["'])([^"'\n]+)\2)?[ \t]*(?:\n|$)/;

/** `--8<-- "x.md"` and its form of several lines, of PyMdown Extensions. */
export const snippet: Syntax = {
  name: 'snippet',
  level: 'block',
  hint: /8<-/,
  start: text => /^ {0,3};?-+8<-+[ \t]*(?:["'][^\n]*)?$/m.exec(text)?.index,
  read(text) {
    const [line, semicolon, , path] = SCISSORS.exec(text) ?? [];
    if (line === undefined) return undefined;
    if (semicolon) return {raw: line, write: () => line.replace(';', '').replace('<', '\\<')};
    if (path !== undefined) return {raw: line, write: blocks([snippetOf(path)])};
    const end = /\n {0,3}-+8<-+[ \t]*(?:\n|$)/.exec(text.slice(line.length - 1));
    if (!end) return {raw: line, write: () => '\n'};
    const paths = text.slice(line.length, line.length - 1 + end.index).split('\n');
    return {
      raw: text.slice(0, line.length - 1 + end.index + end[0].length),
      write: blocks(paths.filter(each => /^\s*[^\s;]/.test(each)).map(each => snippetOf(each.trim()))),
    };
  },
};

/** `x.md`, `x.md:3:10`, `x.md:section`. */
function snippetOf(given: string): Inclusion {
  const [, path = given, from, to, section] = /^(.*?)(?::(\d*):(\d*)|:([A-Za-z_][\w-]*))$/.exec(given) ?? [];
  if (section !== undefined) return {path, part: {section}};
  return from || to ? {path, part: {lines: [[Number(from || 1), Number(to || Number.MAX_SAFE_INTEGER)]]}} : {path};
}

/** Puts files where `--8<-- "x.py"` stands in code; a file that is missing leaves the line as it is. */
export function withSnippets(code: string, writer: MarkdownWriter): string {
  return code.replace(
    /^([ \t]*)(;?)(-+8<-+[ \t]+["']([^"'\n]+)["'])[ \t]*$/gm,
    (line, margin, semicolon, text, given) => {
      if (semicolon) return `${margin}${text}`;
      const {path, part} = snippetOf(given);
      const file = writer.include(path);
      return file
        ? partOf(file.text, part)
            .trimEnd()
            .replace(/^(?=.)/gm, margin)
        : line;
    },
  );
}

const IMPORT =
  /^ {0,3}<<<(?!<)[ \t]*(@\/|@|)([^\s#{[][^#{[\n]*?)(?:#([\w-]+))?(?:[ \t]*\{([^}\n]*)\})?(?:[ \t]*\[([^\]\n]*)\])?[ \t]*(?:\n|$)/;

/** `<<< @/x.ts#region{1,3 ts} [title]` of VitePress and `@[code{3-10} js](x.js)` of VuePress: a file as code. */
export const importedCode: Syntax = {
  name: 'imported-code',
  level: 'block',
  hint: /<<<|@\[code/,
  start: text => /^ {0,3}(?:<<<[ \t]*[@./\w]|@\[code)/m.exec(text)?.index,
  read(text) {
    const [raw, root, path = '', section, braces = '', label] = IMPORT.exec(text) ?? [];
    if (raw !== undefined) {
      const language = /(?:^|\s)([A-Za-z][\w+-]*)(?::|\s|$)/.exec(braces)?.[1];
      return {raw, write: fileAsCode({path: root ? `/${path}` : path, section, language, lines: braces, title: label})};
    }
    const [vuepress, range = '', word, file = ''] =
      /^ {0,3}@\[code(?:[ \t]*\{([^}\n]*)\})?(?:[ \t]+([\w+-]+)[^\]\n]*)?\]\(([^)\n]+)\)[ \t]*(?:\n|$)/.exec(text) ??
      [];
    if (vuepress === undefined) return undefined;
    return {raw: vuepress, write: fileAsCode({path: file.replace(/^@/, ''), language: word, part: linesPart(range)})};
  },
};

interface CodeFile {
  readonly path: string;
  readonly section?: string | undefined;
  readonly part?: FilePart | undefined;
  readonly language?: string | undefined;
  /** To be marked. */
  readonly lines?: string;
  readonly title?: string | undefined;
}

export function fileAsCode({path, section, part, language, lines = '', title}: CodeFile): Construct['write'] {
  return writer => {
    const text = includedMarkdown({path, part: part ?? (section ? {section} : undefined)}, writer);
    if (!text) return '\n';
    const marked = /^[\d,-]+/.exec(lines.trim())?.[0];
    return writeFence({
      info: {
        language: language ?? /\.(\w+)$/.exec(path)?.[1] ?? '',
        ...(title ? {title} : {}),
        ...(marked ? {lines: marked} : {}),
      },
      code: text.source,
    });
  };
}

/** `3-10`, `3,10` with open ends. */
function linesPart(range: string): FilePart | undefined {
  const [, from, to] = /^\s*(\d*)\s*[,-]\s*(\d*)\s*$/.exec(range) ?? [];
  return from || to ? {lines: [[Number(from || 1), Number(to || Number.MAX_SAFE_INTEGER)]]} : undefined;
}

const COMMENT =
  /^ {0,3}<!--[ \t]*@include:[ \t]*([^\s#{]+?)(?:#([\w-]+))?[ \t]*(?:\{([^}\n]*)\})?[ \t]*-->[ \t]*(?:\n|$)/;
const PYTHON = /^ {0,3}\{![ \t]*([^\s!]+)[ \t]*!\}[ \t]*(?:\n|$)/;

/** `<!--@include: ./x.md{3,10}-->` of VitePress and VuePress, `{!x.md!}` of MkDocs. */
export const includeComment: Syntax = {
  name: 'include-comment',
  level: 'block',
  hint: /<!--[ \t]*@include:|\{!.*!\}/,
  start: text => /^ {0,3}(?:<!--[ \t]*@include:|\{![^\n]*!\})/m.exec(text)?.index,
  read(text) {
    const [raw, path = '', section, range = ''] = COMMENT.exec(text) ?? PYTHON.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const part = section ? {section} : linesPart(range);
    return {raw, write: blocks([{path: path.replace(/^@\/?/, '/'), ...(part ? {part} : {})}])};
  },
};

const DOCFX_BLOCK = /^ {0,3}\[!include[ \t]*\[[^\]\n]*\]\(<?([^)>\n]+?)>?\)\][ \t]*(?:\n|$)/i;
const DOCFX_CODE =
  /^ {0,3}\[!code-([\w+#]+)[ \t]*\[[^\]\n]*\]\(<?([^)>\s?#]+)(?:[?#]([^)>\s]*))?[^)\n]*\)\][ \t]*(?:\n|$)/i;

/** `[!INCLUDE [words](x.md)]`, `[!code-csharp[words](x.cs#L1-L5)]` and `[!VIDEO address]` of DocFX. */
export const docfxInclude: Syntax = {
  name: 'docfx-include',
  level: 'block',
  hint: /\[!(?:include|code-|video)/i,
  start: text => /^ {0,3}(?:>[ \t]*)?\[!(?:include[ \t]*\[|code-|video[ \t])/im.exec(text)?.index,
  read(text) {
    const [raw, path = ''] = DOCFX_BLOCK.exec(text) ?? [];
    if (raw !== undefined) return {raw, write: blocks([{path: path.replace(/^~/, ''), hasOwnAddresses: true}])};
    const [video, address = ''] =
      /^ {0,3}(?:>[ \t]*)?\[!video[ \t]+([^\]\s]+)[^\]\n]*\][ \t]*(?:\n|$)/i.exec(text) ?? [];
    if (video !== undefined) return {raw: video, write: () => `[${address}](${destination(address)})\n\n`};
    const [code, language = '', file = '', query = ''] = DOCFX_CODE.exec(text) ?? [];
    if (code === undefined) return undefined;
    const {values} = readAttributes(query.replaceAll('&', ' '));
    const section = values.get('name') ?? /^(?!L\d)([A-Za-z][\w-]*)$/.exec(query)?.[1];
    const range = (/^L(\d+)(?:-L(\d+))?/.exec(query) ?? []).slice(1).filter(Boolean).join('-') || values.get('range');
    const part = section ? {section} : linesPart(range ?? '');
    return {
      raw: code,
      write: fileAsCode({path: file.replace(/^~/, ''), language, part, lines: values.get('highlight') ?? ''}),
    };
  },
};

/** `[!INCLUDE [words](x.md)]` within a sentence. */
export const inlineInclude: Syntax = {
  name: 'inline-include',
  level: 'inline',
  hint: /\[!include/i,
  start: text => /\[!include[ \t]*\[/i.exec(text)?.index,
  read(text) {
    const [raw, path = ''] = /^\[!include[ \t]*\[[^\]\n]*\]\(<?([^)>\n]+?)>?\)\]/i.exec(text) ?? [];
    if (raw === undefined) return undefined;
    return {
      raw,
      write: writer =>
        includedMarkdown({path: path.replace(/^~/, ''), hasOwnAddresses: true}, writer)
          ?.markdown(writer)
          .replace(/\s*\n\s*/g, ' ')
          .trim() ?? '',
    };
  },
};
