import type {FindingGroup} from '../check/group-findings.js';
import type {Severity} from '../content/warning-rules.js';
import {type CliStream, colorsFor} from './cli-io.js';
import {countOf, formatCount} from './format.js';

type Colors = ReturnType<typeof colorsFor>;

/** Places of a group that are shown unless all are wanted. */
const FIRST_PLACES = 3;

/**
 * Groups of findings with their places and what to do about them.
 * @param all true to show every place rather than the first few.
 */
export function groupsInWords(groups: readonly FindingGroup[], stream: CliStream, all: boolean): string {
  const colors = colorsFor(stream);
  return groups.map(group => `${groupInWords(group, colors, all)}\n\n`).join('');
}

/** A line for each group: how many, what, and where the first one is. */
export function groupLines(groups: readonly FindingGroup[], stream: CliStream): readonly string[] {
  const colors = colorsFor(stream);
  return groups.map(group => {
    const {where} = group.findings[0] ?? {};
    return `  ${headline(group, colors)}${where === undefined ? '' : `, ${group.findings.length > 1 ? 'first ' : ''}in ${where}`}`;
  });
}

/** `2 errors, 1,024 warnings`. */
export function severitiesInWords(counts: Readonly<Record<Severity, number>>): string {
  const parts = [
    ...(counts.error > 0 ? [countOf(counts.error, 'error')] : []),
    ...(counts.warning > 0 ? [countOf(counts.warning, 'warning')] : []),
    ...(counts.info > 0 ? [countOf(counts.info, 'note')] : []),
  ];
  return parts.join(', ');
}

function groupInWords(group: FindingGroup, colors: Colors, all: boolean): string {
  const {findings, fix} = group;
  const shown = all ? findings : findings.slice(0, FIRST_PLACES);
  const more = findings.length - shown.length;
  return [
    `${paint(group.severity, colors)} ${headline(group, colors)}`,
    ...shown.map(({where, message, fix: own}) =>
      [
        `  ${where === undefined ? '' : `${colors.bold(where)}  `}${message}`,
        ...(own && own !== fix ? [own] : []),
      ].join(' '),
    ),
    ...(more > 0 ? [`  … and ${formatCount(more)} more`] : []),
    `  ${colors.green('fix')}  ${fix}`,
  ].join('\n');
}

function headline({findings, title, cause, code}: FindingGroup, colors: Colors): string {
  const what = `${formatCount(findings.length)} ${title}${cause === undefined ? '' : `: ${cause}`}`;
  return `${what} ${colors.dim(`(${code})`)}`;
}

function paint(severity: Severity, colors: Colors): string {
  return {error: colors.red, warning: colors.yellow, info: colors.cyan}[severity](severity);
}
