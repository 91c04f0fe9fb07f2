import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {InlineBundle, InlineFile} from '../../core/bundle.js';
import {HelpletError} from '../../core/errors.js';
import {loadShipped} from '../../i18n/shipped-locales.js';
import {languageCode} from '../../search/analysis/language.js';
import {packageRoot} from '../package-info.js';
import type {AssembledBundle} from './bundle-output.js';
import {isAsset} from './copy-assets.js';

/** The one file that `helplet build --inline` writes. */
export const INLINE_FILE = 'help.js';
/** Its first characters, by which a later build knows it as its own. */
export const INLINE_BANNER = '/*! helplet --inline */';

/** Copyright and licences of the software in the script, beside it. */
const NOTICES_FILE = 'THIRD_PARTY_NOTICES.txt';

/** The elements and the engine as one classic script, built with the package. */
export const inlineRuntime = join(packageRoot, 'dist/cdn/helplet-inline.js');

/**
 * Makes one classic script of elements, index and articles, below the licences of what it contains. It is ASCII, so that it reads the same on pages of any
 * encoding, and holds no `<` from the articles, so that it can stand inside HTML.
 * @param runtimeFile path of the elements and the engine as one classic script.
 * @throws {HelpletError} `bundle/not-found` when there is no such file.
 */
export async function inlineScript(bundle: AssembledBundle, runtimeFile = inlineRuntime): Promise<string> {
  const runtime = await readRuntime(runtimeFile);
  const codes = new Set(bundle.manifest.locales.map(({locale}) => languageCode(locale)));
  const languages = await Promise.all(
    [...codes].map(code => readOptional(join(dirname(runtimeFile), `languages/${code}.js`))),
  );
  const words = await wordsOf(bundle);
  const notices = asComment(await readOptional(join(dirname(runtimeFile), NOTICES_FILE)));
  const data = `(globalThis[Symbol.for("helplet.inline")]??=[]).push(${asciiJson(toInlineBundle(bundle))});`;
  return [INLINE_BANNER, ...notices, data, words, ...languages, runtime].join('\n');
}

/** What the elements say in the languages of the articles; English is part of the runtime. */
async function wordsOf({manifest}: AssembledBundle): Promise<string> {
  const all = await Promise.all(manifest.locales.map(({locale}) => loadShipped(locale)));
  const words = Object.fromEntries(all.flatMap(each => (each ? [[each.locale, each]] : [])));
  return Object.keys(words).length > 0 ? `globalThis[Symbol.for("helplet.words")]=${asciiJson(words)};` : '';
}

/** A bundle as one value, for where there is no folder. Images are left out. */
export function toInlineBundle({manifest, outputs}: AssembledBundle): InlineBundle {
  const files = outputs.flatMap(output =>
    'content' in output && !isAsset(output) ? [[output.path, inlineFile(output.content)]] : [],
  );
  return {manifest, files: Object.fromEntries(files)};
}

function inlineFile(content: string | Uint8Array): InlineFile {
  return typeof content === 'string' ? content : {base64: Buffer.from(content).toString('base64')};
}

/** How licences write what ASCII lacks. */
const ASCII: Readonly<Record<string, string>> = {
  '\u00a9': '(c)',
  '\u00ae': '(R)',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\t': ' ',
  '\r': '',
};

/** JSON that is also a JavaScript expression, in ASCII and without `<`. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What minifiers keep, in ASCII, and nothing in it that could end the comment or the script. */
function asComment(notices: string): readonly string[] {
  if (notices === '') return [];
  const text = notices
    .replace(/</g, '(')
    .replace(/>/g, ')')
    .replace(/[^\n -~]/gu, character => ASCII[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/\*\//g, '* /');
  return [`/*!\n${text.trim()}\n*/`];
}

/** A file that may be missing: few languages have a stemmer, and scripts of other makers no notices. */
async function readOptional(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw cause;
  }
}

async function readRuntime(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new HelpletError('bundle/not-found', 'The script with the elements is missing from this installation.', {
      where: file,
      fix: 'Install the helplet package again; in a checkout of its sources, run `npm run build` first.',
      cause,
    });
  }
}
