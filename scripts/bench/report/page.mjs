import {engineIds, engineOf} from '../engines.mjs';
import {environment} from './environment.mjs';
import {score} from './format.mjs';
import {summaryTable} from './summary.mjs';
import {tablesOf} from './tables.mjs';

/**
 * What a run says in a terminal, or nearly all of docs/benchmarks.md.
 *
 * @param {import('../types.mjs').Results} results
 * @param {readonly import('../types.mjs').EngineId[]} engines
 */
export async function report(results, engines) {
  const {failures, notes} = results;
  const lines = failures.map(({part, engine, reason}) => `- **Failed**: ${engine}, ${part}: ${reason}`);
  const sections = [
    summaryTable(results, engines),
    'Ratios are Helplet to the other: below 1× is smaller or faster, except for nDCG, where above 1× is better.',
    [...lines, ...notes.map(note => `- ${note}`)].join('\n'),
    ...tablesOf(results).flatMap(({title, note, table}) => [`## ${title}`, note, table]),
    results.corpora.length > 0 ? '## Articles' : '',
    results.corpora.map(({note}) => `- ${note}`).join('\n'),
    '## Settings',
    await settingsList(results, engines),
  ];
  return sections.filter(Boolean).join('\n\n');
}

/**
 * @param {import('../types.mjs').Results} results
 * @param {string} date
 */
export async function benchmarksPage(results, date) {
  return `# Benchmarks

Helplet beside six other ways to search in a page. Made by \`npm run bench\`; the last run was on ${date}, on
${environment()}.

${await report(results, engineIds)}

## How to repeat

\`npm run bench\` measures everything again and writes this page. \`npm run bench -- --help\` tells how to measure less:

\`\`\`sh
npm run bench -- --sizes 300 --only bytes,latency --peers minisearch,lunr
\`\`\`

The collections are not in the repository. \`HELPLET_DATA\` names the folder that holds them (default: \`../shared/data\`):
\`business-central/\` with Markdown articles, \`relevance/business-central/\` and \`relevance/stackfaq/\` with \`queries.jsonl\`,
\`qrels.tsv\` and, for the latter, \`docs.jsonl\`, in the formats that \`helplet eval\` reads. Without them there is no measure of
quality, and the demo's articles take their place for all others.
`;
}

/**
 * @param {import('../types.mjs').Results} results
 * @param {readonly import('../types.mjs').EngineId[]} engines
 */
async function settingsList({settings, trials}, engines) {
  const lines = [];
  for (const id of engines) {
    const {name, version} = await engineOf(id);
    const tried = trials.filter(({engine}) => engine === id);
    const label = id === 'helplet' ? 'defaults' : settings.get(id)?.label;
    const others = tried
      .filter(trial => trial.setting !== label)
      .map(trial => `  - tried: ${trial.setting} (${score(trial.score)})`);
    const own = tried.length > 1 ? tried.find(({setting}) => setting === label)?.score : undefined;
    lines.push(
      `- **${name}** (${version}): ${label}${own === undefined ? '' : ` (${score(own)})`}`,
      ...(tried.length > 1 ? others : []),
    );
  }
  const legend =
    'In brackets: nDCG@10 on a part of the questions (150 of each collection; Fuse.js 12), the mean of all collections and ' +
    'of right and wrong spelling, by which the setting was chosen.';
  return `${lines.join('\n')}${trials.length > 0 ? `\n\n${legend}` : ''}`;
}
