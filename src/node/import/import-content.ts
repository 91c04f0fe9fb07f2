import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {canonicalLocale} from '../../core/locale.js';
import {displayPath} from '../files/paths.js';
import {surveyArticle, unlessExcessive} from './convert-article.js';
import {listJson, readHelpDesk} from './help-desks/read-help-desk.js';
import {listPages, readPages} from './html-pages/read-pages.js';
import {FindingCollector, type ImportFinding, TOO_MANY_ELEMENTS} from './import-findings.js';
import {ImportFolder} from './import-folder.js';
import {type ImportedContent, type ImportSourceName, UNKNOWN_HOST} from './imported-content.js';
import {LinkMap} from './link-map.js';
import {type PlannedArticle, planArticles} from './plan-articles.js';
import {takeFiles} from './take-files.js';
import {writeArticles} from './write-articles.js';

export interface ImportOptions {
  /** Files and folders: an export in JSON, or a folder of HTML. */
  readonly sources: readonly string[];
  /** Folder to write to: a new or empty one, or one that an earlier import wrote and nobody edited. */
  readonly out: string;
  /** Default: what the files hold. */
  readonly from?: ImportSourceName;
  /** Address of the old help centre, for links and pictures that name no host. */
  readonly url?: string;
  /** BCP 47: the default language, and that of articles that name none. Default: the language of most articles. */
  readonly locale?: string;
  /** False to fetch no pictures. Default: true. */
  readonly images?: boolean;
  /** True to write over files that no import wrote, and to lose edits. Default: false. */
  readonly force?: boolean;
  /** What relative paths refer to. Default: the process's. */
  readonly cwd?: string;
  readonly onProgress?: (stage: 'reading' | 'pictures' | 'writing', done: number, total: number) => void;
}

export interface ImportResult {
  /** Absolute path of the folder. */
  readonly out: string;
  readonly source: ImportSourceName;
  /** BCP 47, the default one first. */
  readonly locales: readonly string[];
  /** Files that were written; translations count each. */
  readonly articles: number;
  readonly drafts: number;
  readonly categories: number;
  /** Pictures and other files that were fetched or copied. */
  readonly files: number;
  readonly findings: readonly ImportFinding[];
}

/**
 * Writes articles of another system as a folder of Markdown that `helplet build` takes.
 * @throws {HelpletError} `import/source`, `import/json`, `import/no-articles`, `cli/output`, `cli/usage`
 */
export async function importContent(options: ImportOptions): Promise<ImportResult> {
  const {cwd = process.cwd(), out, force = false, images = true, onProgress} = options;
  const sources = options.sources.map(source => resolve(cwd, source));
  const findings = new FindingCollector();
  const kind = await kindOf(sources, options, cwd);
  const folder = await ImportFolder.open({out, sources, force, cwd});
  onProgress?.('reading', 0, 1);
  const content = await read(kind, sources, findings, options, cwd);
  const planned = planArticles(content);
  if (planned.length === 0) {
    throw new HelpletError('import/no-articles', 'There are no articles to import.', {
      where: options.sources.join(', '),
      fix: 'Give the files that hold the articles; docs/migrating.md names them.',
    });
  }
  const anchors = new Map<string, ReadonlyMap<string, string>>();
  const addresses = new Set<string>();
  const readable: PlannedArticle[] = [];
  for (const entry of planned) {
    const survey = unlessExcessive(() => surveyArticle(entry.article, content.fileOf !== undefined));
    if (!survey) {
      findings.add('article-skipped', entry.article.where, TOO_MANY_ELEMENTS);
      continue;
    }
    readable.push(entry);
    anchors.set(entry.file, survey.anchors);
    for (const address of survey.files) addresses.add(address);
  }
  const written = new Set<string>();
  const files = await takeFiles(addresses, {
    fetches: images,
    onProgress: (done, total) => onProgress?.('pictures', done, total),
    write: async (path, bytes) => {
      await folder.write(path, bytes);
      written.add(path);
    },
    ...(content.fileOf ? {fileOf: content.fileOf} : {}),
  });
  const context = {links: new LinkMap(content, readable), files, anchors, findings};
  const articles = await writeArticles(content, readable, context, folder, (done, total) =>
    onProgress?.('writing', done, total),
  );
  await folder.finish();
  return {out: folder.path, source: content.source, ...articles, files: written.size, findings: findings.list()};
}

/** Whether the sources are pages or an export. */
async function kindOf(sources: readonly string[], {from}: ImportOptions, cwd: string): Promise<'html' | 'json'> {
  for (const source of sources) {
    try {
      await stat(source);
    } catch (cause) {
      throw new HelpletError('import/source', 'There is no such file or folder.', {
        where: displayPath(source, cwd),
        fix: 'Give the path of an export (.json) or of a folder of HTML pages.',
        cause,
      });
    }
  }
  if (from) return from === 'html' ? 'html' : 'json';
  const [first = cwd] = sources;
  if (/\.(?:html?|xhtml)$/i.test(first)) return 'html';
  if (/\.(?:json|ndjson|jsonl)$/i.test(first)) return 'json';
  if (!(await stat(first)).isDirectory()) {
    throw new HelpletError('import/source', 'The file is neither JSON nor HTML by its name.', {
      where: displayPath(first, cwd),
      fix: 'Rename it to .json, .ndjson or .html, or say what it is with --from.',
    });
  }
  // A folder of pages may hold JSON as well, such as an index for its search.
  if ((await listPages(first)).length > 0) return 'html';
  if ((await listJson(first)).length > 0) return 'json';
  throw new HelpletError('import/no-articles', 'The folder holds neither HTML pages nor JSON.', {
    where: displayPath(first, cwd),
    fix: 'Give the folder that holds the pages, or the responses of the API of your help desk.',
  });
}

function read(
  kind: 'html' | 'json',
  sources: readonly string[],
  findings: FindingCollector,
  {from, locale: language, url: address}: ImportOptions,
  cwd: string,
): Promise<ImportedContent> {
  const url = baseOf(address);
  const locale = language === undefined ? undefined : canonicalLocale(language);
  if (language !== undefined && locale === undefined) {
    throw new HelpletError('cli/usage', `"${language}" is no language tag.`, {fix: 'Write it like en, de or pt-BR.'});
  }
  const options = {cwd, url, ...(locale === undefined ? {} : {locale})};
  if (kind === 'json') {
    return readHelpDesk(sources, findings, {...options, ...(from && from !== 'html' ? {from} : {})});
  }
  const [source, other] = sources;
  if (source === undefined || other !== undefined) {
    throw new HelpletError('cli/usage', 'Give one folder of HTML pages.', {
      fix: 'Import several folders into one folder each.',
    });
  }
  return readPages(source, findings, options);
}

/** The address of the old site as a folder. */
function baseOf(address: string | undefined): URL {
  if (address === undefined) return new URL(`http://${UNKNOWN_HOST}/`);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new HelpletError('cli/usage', `"${address}" is no address of a site.`, {
      fix: 'Write it like https://help.example.com/',
    });
  }
  url.hash = '';
  url.search = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
