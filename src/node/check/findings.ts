import type {HelpletError, HelpletErrorCode} from '../../core/errors.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {ContentWarning} from '../content/content-warning.js';
import {type ContentWarningCode, type Severity, WARNING_RULES, type WarningRule} from '../content/warning-rules.js';

/** Something that a check of content found: an error that keeps a file from being compiled, or a warning. */
export interface Finding {
  readonly severity: Severity;
  readonly code: ContentWarningCode | HelpletErrorCode;
  readonly message: string;
  /** `file:line`, where known. */
  readonly where?: string;
  /** What to do about this one, where its code alone does not say so. */
  readonly fix?: string;
  /** What findings of one cause share, see {@link ContentWarning}. */
  readonly cause?: string;
  readonly address?: string;
  readonly edit?: ContentWarning['edit'];
}

/** A warning with its severity. */
export interface WarningFinding extends ContentWarning {
  readonly severity: Severity;
}

/** Warnings with the severities that the configuration sets; those that are off are gone. */
export function findingsOfWarnings(
  warnings: readonly ContentWarning[],
  {check}: Pick<HelpletConfig, 'check'>,
): readonly WarningFinding[] {
  return warnings.flatMap(warning => {
    const rule: WarningRule = WARNING_RULES[warning.code];
    const severity = check?.severities?.[warning.code] ?? rule.severity;
    return severity === 'off' ? [] : [{severity, ...warning}];
  });
}

/** Errors as findings. No setting makes them less: what they are about is not in the bundle. */
export function findingsOfErrors(errors: readonly HelpletError[]): readonly Finding[] {
  return errors.map(({code, message, where, fix}) => ({
    severity: 'error',
    code,
    message,
    ...(where ? {where} : {}),
    ...(fix ? {fix} : {}),
  }));
}
