import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {isRecord} from '../../core/is-record.js';
import {namesIn} from '../bundle/check-output-folder.js';
import {displayPath, futureRealPath, isInside, realPath} from '../files/paths.js';
import {replaceFile} from '../files/replace-file.js';

/** Lists what an import wrote, so that the next one can tell whether somebody has edited it. Builds pass over it. */
const LIST_FILE = '.helplet-import.json';

export interface FolderRules {
  readonly out: string;
  /** What is imported; absolute paths. */
  readonly sources: readonly string[];
  /** True to write over files that an import did not write, or that were edited since. */
  readonly force: boolean;
  readonly cwd: string;
}

/** The folder that an import writes. Nothing that somebody else wrote, or edited, is lost without `force`. */
export class ImportFolder {
  /** Absolute path. */
  readonly path: string;
  readonly #rules: FolderRules;
  readonly #old: ReadonlyMap<string, string>;
  readonly #written = new Map<string, string>();
  #begun?: Promise<void>;

  private constructor(path: string, old: ReadonlyMap<string, string>, rules: FolderRules) {
    this.path = path;
    this.#old = old;
    this.#rules = rules;
  }

  /**
   * Checks that the folder may be written: new, empty, or from an earlier import and unchanged since.
   * @throws {HelpletError} `cli/output`
   */
  static async open(rules: FolderRules): Promise<ImportFolder> {
    const {out, cwd, force, sources} = rules;
    const path = resolve(cwd, out);
    const where = displayPath(path, cwd);
    const real = await futureRealPath(path);
    for (const source of sources) {
      const from = await futureRealPath(source);
      if (isInside(from, real) || isInside(real, from)) {
        throw new HelpletError('cli/output', 'The output folder is the folder of the source, or one holds the other.', {
          where,
          fix: 'Choose an --out folder of its own, for example articles.',
        });
      }
    }
    const names = await namesIn(path, where);
    const old = await readList(path);
    if (names.length > 0 && old === undefined && !force) {
      throw new HelpletError('cli/output', 'The output folder holds files that no import wrote.', {
        where,
        fix: 'Choose a new or empty folder for --out, or write over files of the same names with --force.',
      });
    }
    const edited = force ? [] : await editedFiles(path, old ?? new Map());
    if (edited.length > 0) {
      const files = edited.length === 1 ? 'One file has' : `${edited.length} files have`;
      throw new HelpletError('cli/output', `${files} been edited since the last import, such as ${edited[0]}.`, {
        where,
        fix: 'Choose another folder for --out, or lose the edits with --force.',
      });
    }
    return new ImportFolder(path, old ?? new Map(), rules);
  }

  /**
   * Writes a file below the folder.
   * @param path with `/`.
   * @throws {HelpletError} `cli/output` when it cannot be written, leads elsewhere, or takes the place of somebody else's file.
   */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.path, path);
    const where = displayPath(file, this.#rules.cwd);
    if (!isInside(file, this.path) || file === this.path) {
      throw new HelpletError('cli/output', 'The file would lie outside of the output folder.', {where});
    }
    const digest = createHash('sha256').update(content).digest('hex');
    if (this.#written.get(path) === digest) return;
    try {
      this.#begun ??= this.#begin();
      await this.#begun;
      const isOthers = !this.#old.has(path) && !this.#written.has(path) && (await realPath(file)) !== undefined;
      if (isOthers && !this.#rules.force) {
        throw new HelpletError('cli/output', 'There is a file of the same name that no import wrote.', {
          where,
          fix: 'Rename it, or write over it with --force.',
        });
      }
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, content);
    } catch (cause) {
      if (cause instanceof HelpletError) throw cause;
      throw new HelpletError('cli/output', `Writing failed: ${(cause as Error).message}.`, {
        where,
        fix: 'Check that the folder can be written and that the disk has room.',
        cause,
      });
    }
    this.#written.set(path, digest);
  }

  /** Removes what the last import wrote and this one did not, and lists what there is now. */
  async finish(): Promise<void> {
    for (const path of this.#old.keys()) if (!this.#written.has(path)) await rm(join(this.path, path), {force: true});
    await this.#list(this.#written);
  }

  /** An import that is interrupted leaves a folder that the next one takes over. */
  async #begin(): Promise<void> {
    await mkdir(this.path, {recursive: true});
    await this.#list(new Map([...this.#old.keys()].map(path => [path, ''])));
  }

  async #list(files: ReadonlyMap<string, string>): Promise<void> {
    const sorted = [...files].sort(([first], [second]) => (first < second ? -1 : 1));
    await replaceFile(join(this.path, LIST_FILE), `${JSON.stringify({files: Object.fromEntries(sorted)}, null, 1)}\n`);
  }
}

/** Digests by path; undefined when no import wrote the folder. */
async function readList(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, LIST_FILE), 'utf8'));
    if (!isRecord(list) || !isRecord(list.files)) return undefined;
    const entries = Object.entries(list.files).filter(([path]) => isInside(join(folder, path), folder));
    return new Map(entries.map(([path, digest]) => [path, String(digest)]));
  } catch (error) {
    if (error instanceof SyntaxError || ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

async function editedFiles(folder: string, old: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const edited: string[] = [];
  for (const [path, digest] of old) {
    // An interrupted import did not say what it wrote.
    if (digest === '' || (await realPath(join(folder, path))) === undefined) continue;
    const now = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
    if (now !== digest) edited.push(path);
  }
  return edited;
}
