import {engineOf} from '../engines.mjs';
import {environment} from './environment.mjs';
import {score} from './format.mjs';
import {qualitySummary, speedSummary} from './summary.mjs';
import {qualityTable, speedTables} from './tables.mjs';
import {waterfallText} from './waterfall.mjs';

/**
 * Those two sections of docs/benchmarks.md are measured and written each by itself.
 *
 * @typedef {'Quality' | 'Speed and size'} SectionTitle
 * @typedef {import('../types.mjs').EngineId} EngineId
 * @typedef {import('../types.mjs').Results} Results
 */

/**
 * What a run says in a terminal.
 *
 * @param {Results} results
 * @param {readonly EngineId[]} engines
 */
export async function report(results, engines) {
  return joined([
    results.notes.map(note => `- ${note}`).join('\n'),
    results.quality.length > 0 ? await qualityText(results, engines) : '',
    speedText(results, engines),
    ...results.waterfalls.map(waterfallText),
  ]);
}

/**
 * The page with a section written anew.
 *
 * @param {string} page
 * @param {SectionTitle} title
 * @param {Results} results
 * @param {readonly EngineId[]} engines
 * @param {string} date
 */
export async function withSection(page, title, results, engines, date) {
  const text = title === 'Quality' ? await qualityText(results, engines) : speedText(results, engines);
  const section = `## ${title}\n\nMeasured on ${date}, on ${environment()}.\n\n${text}\n\n`;
  const start = page.indexOf(`## ${title}\n`);
  if (start < 0) throw new Error(`docs/benchmarks.md has no section "${title}" to write anew`);
  const end = page.indexOf('\n## ', start);
  return page.slice(0, start) + section + page.slice(end + 1);
}

/**
 * @param {Results} results
 * @param {readonly EngineId[]} engines
 */
async function qualityText(results, engines) {
  const {title, note, table} = qualityTable(results);
  return joined([
    qualitySummary(results, engines),
    'Ratios above 1× are better for Helplet.',
    `### ${title}`,
    note,
    table,
    '### Settings',
    await settingsList(results, engines),
  ]);
}

/**
 * @param {Results} results
 * @param {readonly EngineId[]} engines
 */
function speedText(results, engines) {
  const tables = speedTables(results);
  const failures = results.failures.map(({part, engine, reason}) => `- **Failed**: ${engine}, ${part}: ${reason}`);
  if (tables.length === 0) return failures.join('\n');
  return joined([
    failures.join('\n'),
    speedSummary(results, engines),
    'Ratios are Helplet to the other: below 1× is smaller or faster. Figures of the browser are those of the host that compresses text types only.',
    ...tables.flatMap(({title, note, table}) => [`### ${title}`, note, table]),
    results.corpora.length > 0 ? '### Articles' : '',
    results.corpora.map(({note}) => `- ${note}`).join('\n'),
  ]);
}

/** @param {readonly string[]} parts */
function joined(parts) {
  return parts.filter(Boolean).join('\n\n');
}

/**
 * @param {Results} results
 * @param {readonly EngineId[]} engines
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
