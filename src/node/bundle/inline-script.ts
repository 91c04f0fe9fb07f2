import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {InlineBundle, InlineFile} from '../../core/bundle.js';
import {HelpletError} from '../../core/errors.js';
import {languageCode} from '../../search/analysis/language.js';
import {packageRoot} from '../package-info.js';
import type {AssembledBundle} from './bundle-output.js';

/** The one file that `helplet build --inline` writes. */
export const INLINE_FILE = 'help.js';
/** Its first characters, by which a later build knows it as its own. */
export const INLINE_BANNER = '/*! helplet --inline */';

/** The elements and the engine as one classic script, built with the package. */
export const inlineRuntime = join(packageRoot, 'dist/cdn/helplet-inline.js');

/**
 * Makes one classic script of elements, index and articles. It is ASCII, so that it reads the same on pages of any
 * encoding, and holds no `<` from the articles, so that it can stand inside HTML.
 * @param runtimeFile path of the elements and the engine as one classic script.
 * @throws {HelpletError} `bundle/not-found` when there is no such file.
 */
export async function inlineScript(bundle: AssembledBundle, runtimeFile = inlineRuntime): Promise<string> {
  const runtime = await readRuntime(runtimeFile);
  const codes = new Set(bundle.manifest.locales.map(({locale}) => languageCode(locale)));
  const languages = await Promise.all(
    [...codes].map(code => readLanguage(join(dirname(runtimeFile), `languages/${code}.js`))),
  );
  const data = `(globalThis[Symbol.for("helplet.inline")]??=[]).push(${asciiJson(toInlineBundle(bundle))});`;
  return [INLINE_BANNER, data, ...languages, runtime].join('\n');
}

/** A bundle as one value, for where there is no folder. Copied images are left out. */
export function toInlineBundle({manifest, outputs}: AssembledBundle): InlineBundle {
  const files = outputs.flatMap(output => ('content' in output ? [[output.path, inlineFile(output.content)]] : []));
  return {manifest, files: Object.fromEntries(files)};
}

function inlineFile(content: string | Uint8Array): InlineFile {
  return typeof content === 'string' ? content : {base64: Buffer.from(content).toString('base64')};
}

/** JSON that is also a JavaScript expression, in ASCII and without `<`. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Stemmer and stop words of a language; nothing for those that have none. */
async function readLanguage(file: string): Promise<string> {
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
