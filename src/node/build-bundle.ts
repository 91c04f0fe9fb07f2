import {join} from 'node:path';
import {HelpletError} from '../core/errors.js';
import {assembleBundle} from './bundle/assemble-bundle.js';
import type {AssembledBundle, BundleOutput} from './bundle/bundle-output.js';
import {type BundleSize, type MeasuredFile, measure} from './bundle/bundle-size.js';
import {checkOutputFolder} from './bundle/check-output-folder.js';
import {isAsset} from './bundle/copy-assets.js';
import {INLINE_FILE, inlineScript} from './bundle/inline-script.js';
import {withOutputLock} from './bundle/output-lock.js';
import {writeBundle} from './bundle/write-bundle.js';
import {findingsOfWarnings, type WarningFinding} from './check/findings.js';
import {runBuildChecks} from './check/run-checks.js';
import {type CompileOptions, compileContent} from './content/compile-content.js';
import type {OmittedArticle} from './content/compiled-content.js';
import type {DialectName} from './dialects/dialect.js';
import {isMedia} from './files/media-types.js';
import {displayPath} from './files/paths.js';
import {replaceFile} from './files/replace-file.js';

export interface BuildOptions extends CompileOptions {
  /** Folder to write to: a new or empty one, or one that an earlier build wrote. */
  readonly out: string;
  /** Writes one self-contained script, `help.js`, instead of a bundle. Default: false. */
  readonly inline?: boolean;
  /** The elements and the engine as one classic script, for `inline`. Default: the one that comes with the package. */
  readonly inlineRuntime?: string;
}

export interface BuildResult {
  /** Absolute path of the folder. */
  readonly out: string;
  /** What the articles were written for, by the config or as it was recognised; missing for plain Markdown. */
  readonly dialect?: DialectName;
  readonly locales: readonly string[];
  readonly articles: number;
  readonly sections: number;
  readonly drafts: number;
  /** Files left out because they are no articles: others include them, or they list the others. */
  readonly partials: number;
  /** Pictures, videos and sounds that are copied beside the articles. */
  readonly images: number;
  /** Sizes of all files but these and downloads. */
  readonly size: BundleSize;
  /** Of the compiler, and of the checks of what does not reach readers as it was written. Those that are off are left out. */
  readonly warnings: readonly WarningFinding[];
}

/**
 * Compiles articles and writes the help bundle. Builds that write to the same folder wait for each other.
 * @throws {HelpletErrors} with everything that is wrong in the articles.
 * @throws {HelpletError} `cli/output` when the output folder cannot be written, holds what Helplet did not write, or another build
 *   does not finish writing to it within a minute.
 */
export async function buildBundle(options: BuildOptions): Promise<BuildResult> {
  const {cwd = process.cwd(), content, inline = false, onProgress} = options;
  const out = await checkOutputFolder({out: options.out, content, inline, cwd});
  const compiled = await compileContent(options);
  const warnings = findingsOfWarnings(runBuildChecks(compiled), compiled.config);
  const bundle = await assembleBundle(compiled, {embedImages: inline, onProgress});
  const script = inline ? await inlineScript(bundle, options.inlineRuntime) : undefined;
  try {
    await withOutputLock(out, {where: displayPath(out, cwd)}, async () => {
      if (script === undefined) await writeBundle(bundle, out, onProgress);
      else await replaceFile(join(out, INLINE_FILE), script);
    });
  } catch (cause) {
    if (cause instanceof HelpletError) throw cause;
    throw new HelpletError('cli/output', `Writing failed: ${(cause as Error).message}.`, {
      where: displayPath(out, cwd),
      fix: 'Check that the folder can be written and that the disk has room.',
      cause,
    });
  }
  const {manifest, outputs} = bundle;
  const omitted = (wanted: OmittedArticle['reason']): number =>
    compiled.omitted.filter(({reason}) => reason === wanted).length;
  onProgress?.({stage: 'measuring', done: 0, total: 1});
  return {
    out,
    ...(compiled.dialect ? {dialect: compiled.dialect} : {}),
    locales: manifest.locales.map(({locale}) => locale),
    articles: sum(manifest.locales.map(({articles}) => articles)),
    sections: sum(manifest.locales.map(({sections}) => sections)),
    drafts: omitted('draft'),
    partials: omitted('partial'),
    images: outputs.filter(output => isAsset(output) && isMedia(output.path)).length,
    size: await measure(script === undefined ? textsOf(bundle) : [textFile(script)]),
    warnings,
  };
}

function textsOf({manifest, outputs}: AssembledBundle): readonly MeasuredFile[] {
  return [
    textFile(JSON.stringify(manifest)),
    ...outputs.filter((output): output is BundleOutput & MeasuredFile => 'content' in output && !isAsset(output)),
  ];
}

function textFile(content: string): MeasuredFile {
  return {bytes: Buffer.byteLength(content), content};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
