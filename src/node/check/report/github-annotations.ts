import {placeOf} from '../../files/paths.js';
import type {Finding} from '../findings.js';

const COMMANDS = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<
  Finding['severity'],
  string
>;

/** Findings as commands of GitHub Actions, a line each, which the host shows beside the lines of a pull request. */
export function toGithubAnnotations(findings: readonly Finding[]): string {
  return findings
    .map(({severity, code, message, fix, where}) => {
      const {file, line} = placeOf(where);
      const properties = [
        ...(file === undefined ? [] : [`file=${property(file)}`]),
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${property(code)}`,
      ];
      return `::${COMMANDS[severity]} ${properties.join(',')}::${data(fix ? `${message}\n${fix}` : message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
