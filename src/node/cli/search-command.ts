import {resolve} from 'node:path';
import type {Command} from 'commander';
import type {Fragment, Hit, ScoreExplanation, SearchResponse} from '../../core/search-provider.js';
import {checkBundleLocale, openBundle} from '../open-bundle.js';
import {searchHits} from '../paged-search.js';
import {type CliIo, colorsFor} from './cli-io.js';
import {exitCodesHelp} from './errors-and-exit-codes.js';
import {countOf} from './format.js';
import {printJson} from './json-output.js';
import {collect, positiveInteger} from './option-values.js';

const EXAMPLES = `
Examples:
  $ helplet search public/help reset password
  $ helplet search public/help "reset password" --limit 3 --category FAQ
  $ helplet search public/help reset password --explain
  $ helplet search public/help passwort --locale de --json

With --json: {"query", "correction", "reading", "total", "hits": [{"id", "title", "description", "category", "topic", "tags",
"published", "updated", "views", "score", "excerpt", "fragments", "sections": [{"anchor", "heading", "excerpt"}],
"explanation"}], "facets": {"category", "topic", "tags"}}; of an article only what it has. Fragments are the excerpt's
pieces, {"text", "mark"}, where "mark" tells what matched. "correction" is there when a word was not found as typed,
"reading" when the query was not taken as it stands: {"phraseNotFound", "respelled", "nearest"}, "explanation" with --explain: {"words": [{"word", "term", "match", "frequencies", "idf", "score"}],
"factors": [{"name", "value"}], "pinned"}; the score is the sum of the words' scores times all factors.

${exitCodesHelp('searched, whether or not something was found', 'failed: no help bundle there, or a broken one')}`;

interface SearchFlags {
  readonly limit: number;
  readonly category?: readonly string[];
  readonly locale?: string;
  readonly explain?: true;
  readonly json?: true;
}

export function addSearchCommand(program: Command, io: CliIo): void {
  program
    .command('search')
    .description('Search a help bundle from the terminal, with the ranking that visitors get.')
    .argument('<dir>', 'folder that `helplet build` wrote')
    .argument('<query...>', 'what a visitor would type')
    .option('-n, --limit <number>', 'how many articles to show', positiveInteger, 10)
    .option('--category <name>', 'only this category; may be given several times', collect)
    .option('--locale <tag>', "language to search in, e.g. de; default: the bundle's own")
    .option('--explain', 'say where each score comes from')
    .option('--json', 'print the answer, or the errors, as JSON')
    .addHelpText('after', EXAMPLES)
    .action((folder: string, words: string[], flags: SearchFlags) => search(folder, words.join(' '), flags, io));
}

async function search(folder: string, query: string, flags: SearchFlags, io: CliIo): Promise<void> {
  const {limit, category, locale, explain = false, json} = flags;
  const bundle = resolve(io.cwd, folder);
  if (locale !== undefined) await checkBundleLocale(bundle, locale);
  const provider = await openBundle(bundle, {locale});
  const response = await searchHits(
    provider,
    {
      query,
      intent: 'submit',
      facets: ['category', 'topic', 'tags'],
      explain,
      ...(category ? {filters: {category}} : {}),
    },
    limit,
  );
  if (json) printJson(jsonOf(query, response), io);
  else io.stdout.write(inWords(query, response, io));
}

function jsonOf(query: string, {hits, total, facets, correction, reading}: SearchResponse): unknown {
  return {
    query,
    ...(correction === undefined ? {} : {correction}),
    ...(reading ? {reading} : {}),
    total,
    hits: hits.map(({article, score, excerpt, excerptKind, sections, explanation}) => ({
      ...article,
      score,
      excerpt: textOf(excerpt),
      fragments: excerpt,
      ...(excerptKind ? {excerptKind} : {}),
      sections: sections.map(section => ({
        anchor: section.anchor,
        heading: textOf(section.heading),
        excerpt: textOf(section.excerpt),
      })),
      ...(explanation ? {explanation} : {}),
    })),
    facets,
  };
}

function inWords(query: string, {hits, total, correction}: SearchResponse, {stdout}: CliIo): string {
  const colors = colorsFor(stdout);
  if (hits.length === 0) return `No article matches "${query}".\n`;
  const marked = (fragments: readonly Fragment[]): string =>
    fragments.map(({text, mark}) => (mark ? colors.yellow(text) : text)).join('');
  const describe = ({article, title, excerpt, score, explanation}: Hit, index: number): string => {
    const number = `${index + 1}.`.padEnd(3);
    const place = [article.category, article.id].filter(Boolean).join(' · ');
    const lines = [`${number} ${colors.bold(marked(title))}`, marked(excerpt).replace(/\s+/g, ' '), colors.dim(place)];
    if (explanation) lines.push(...explainInWords(score, explanation));
    return lines.filter(line => line !== '').join('\n    ');
  };
  const instead = correction === undefined ? '' : `Did you mean "${correction}"?\n\n`;
  const shown = total > hits.length ? `${hits.length} of ${countOf(total, 'article')}` : countOf(total, 'article');
  return `${instead}${hits.map(describe).join('\n\n')}\n\n${shown}\n`;
}

function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({text}) => text).join('');
}

/** Where a score comes from, a line for each word and each factor. */
function explainInWords(score: number, {words, factors, pinned}: ScoreExplanation): readonly string[] {
  const found = words.map(({word, term, match, frequencies, idf, score: own}) => {
    const fields = Object.entries(frequencies)
      .filter(([, count]) => count > 0)
      .map(([field, count]) => `${count} in ${field}`);
    const how = match === 'exact' ? term : `${term}, by ${match}`;
    return `${number(own)}  ${word} (${how}): ${fields.join(', ')}; idf ${number(idf)}`;
  });
  return [
    `score ${number(score)}${pinned ? ', pinned by the author' : ''}`,
    ...found.map(line => `  ${line}`),
    ...factors.filter(({value}) => value !== 1).map(({name, value}) => `  × ${number(value)}  ${name}`),
  ];
}

function number(value: number): string {
  return value.toFixed(2);
}
