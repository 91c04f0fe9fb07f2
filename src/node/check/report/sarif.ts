import {isAbsolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import {placeOf} from '../../files/paths.js';
import {packageVersion} from '../../package-info.js';
import type {Finding} from '../findings.js';
import {ruleOf} from '../group-findings.js';

const LEVELS = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<
  Finding['severity'],
  string
>;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020), which code hosts and editors show beside
 * the lines. Paths are relative to the folder that the command ran in.
 */
export function toSarif(findings: readonly Finding[]): unknown {
  const codes = [...new Set(findings.map(({code}) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Helplet',
            semanticVersion: packageVersion,
            rules: codes.map(ruleObject),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => resultObject(finding, codes.indexOf(finding.code))),
      },
    ],
  };
}

function ruleObject(code: Finding['code']): unknown {
  const {one, fix} = ruleOf(code);
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: {text: sentence(one)},
    help: {text: fix},
  };
}

function resultObject({severity, code, message, fix, where, cause, address}: Finding, ruleIndex: number): unknown {
  const {file, line} = placeOf(where);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: {text: fix ? `${message} ${fix}` : message},
    locations:
      file === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: {uri: uriOf(file)},
                // Hosts show results without a region nowhere.
                region: {startLine: line ?? 1},
              },
            },
          ],
    // Line numbers change; what it is about does not.
    partialFingerprints: {'helpletFinding/v1': [code, file, cause, address ?? message].join('|')},
  };
}

/** Relative where the path is; an absolute one becomes a `file:` URL. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split('/').map(encodeURIComponent).join('/');
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|[-/])(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
