import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {HelpletError} from '../../core/errors.js';
import type {UnderstoodSource} from './compile-article.js';

const run = promisify(execFile);
/** The names of all files of all commits of a large repository. */
const MOST_OUTPUT = 512 * 1024 * 1024;
/** Starts the line of a commit; no file name does. */
const COMMIT = '\u0001';

/** When git says that a file changed, as ISO dates. */
export interface GitDates {
  readonly published: string;
  readonly updated: string;
}

/**
 * Reads the first and the last commit of each file of a folder.
 * @param folder absolute.
 * @param where the folder, for errors.
 * @returns by path, relative to the folder, with `/`. Files that are not committed yet have no dates.
 * @throws {HelpletError} `content/git` where there is no repository, no git, or only its last commit.
 */
export async function readGitDates(folder: string, where: string): Promise<ReadonlyMap<string, GitDates>> {
  if ((await git(['rev-parse', '--is-shallow-repository'], folder, where)).trim() === 'true') {
    throw new HelpletError(
      'content/git',
      'The repository is a shallow clone, which does not know when files changed.',
      {
        where,
        fix: 'Fetch all of it: git fetch --unshallow, or "fetch-depth: 0" of actions/checkout.',
      },
    );
  }
  const log = ['log', `--format=${COMMIT}%as`, '--name-only', '--no-renames', '--relative', '--', '.'];
  const dates = new Map<string, GitDates>();
  let day = '';
  // The newest commit comes first.
  for (const line of (await git(log, folder, where)).split('\n')) {
    if (line.startsWith(COMMIT)) day = line.slice(COMMIT.length);
    else if (line !== '') dates.set(line, {published: day, updated: dates.get(line)?.updated ?? day});
  }
  return dates;
}

/** Gives articles the dates that their front matter lacks. */
export function withDates(
  articles: readonly UnderstoodSource[],
  dates: ReadonlyMap<string, GitDates>,
): readonly UnderstoodSource[] {
  return articles.map(source => {
    const found = dates.get(source.path ?? '');
    if (!found) return source;
    const {frontMatter} = source;
    const {updated = found.updated} = frontMatter.values;
    // An article that is older than its repository was published before.
    const published = found.published <= updated ? {published: found.published} : {};
    return {...source, frontMatter: {...frontMatter, values: {...published, updated, ...frontMatter.values}}};
  });
}

async function git(args: readonly string[], cwd: string, where: string): Promise<string> {
  // Settings of a repository may name programs; names of files stay as they are written.
  const settings = ['core.fsmonitor=false', 'log.showSignature=false', 'core.quotePath=false'];
  try {
    const {stdout} = await run('git', [...settings.flatMap(setting => ['-c', setting]), ...args], {
      cwd,
      maxBuffer: MOST_OUTPUT,
    });
    return stdout;
  } catch (cause) {
    const [reason = ''] = ((cause as {stderr?: string}).stderr || (cause as Error).message).trim().split('\n');
    throw new HelpletError('content/git', `The dates of articles cannot be read from git: ${reason}.`, {
      where,
      fix: 'Build inside of the repository that holds the articles and has a commit, or leave "dates" out of the configuration.',
      cause,
    });
  }
}
