import {compareText} from '../compare-text.js';
import {WARNING_RULES, type WarningRule} from '../content/warning-rules.js';
import {ERROR_RULES, type ErrorRule} from './error-rules.js';
import type {Finding} from './findings.js';

/** Findings of one code and one cause: what is mended in one go. */
export interface FindingGroup extends Pick<Finding, 'severity' | 'code' | 'cause'> {
  /** What was found, behind its number: `links that lead to no article`. */
  readonly title: string;
  /** What to do about all of them; single findings may know better. */
  readonly fix: string;
  /** At least one, in the order of files and lines. */
  readonly findings: readonly Finding[];
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** Groups findings: errors first, then warnings, and the largest groups of each first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.code, finding.cause ?? '']);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .map(groupOf)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        compareText(a.code, b.code) ||
        compareText(a.cause ?? '', b.cause ?? ''),
    );
}

/** What a code stands for. */
export function ruleOf(code: Finding['code']): ErrorRule {
  const rules: Readonly<Partial<Record<string, WarningRule | ErrorRule>>> = {...WARNING_RULES, ...ERROR_RULES};
  return rules[code] ?? {one: 'error', many: 'errors', fix: 'Follow the message.'};
}

function groupOf(findings: readonly Finding[]): FindingGroup {
  const [{severity, code, cause, fix}] = findings as readonly [Finding];
  const {one, many, fix: usual} = ruleOf(code);
  const isSame = findings.every(finding => finding.fix === fix);
  const canEdit = findings.every(({edit}) => edit !== undefined);
  return {
    severity,
    code,
    ...(cause === undefined ? {} : {cause}),
    title: findings.length === 1 ? one : many,
    fix: [isSame && fix ? fix : usual, ...(canEdit ? ['helplet check --fix does it.'] : [])].join(' '),
    findings,
  };
}
