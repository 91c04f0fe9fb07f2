import {expect, it} from 'vitest';
import {HelpletError} from '../../../../src/core/errors.js';
import {findingsOfErrors, findingsOfWarnings} from '../../../../src/node/check/findings.js';
import {groupFindings} from '../../../../src/node/check/group-findings.js';
import type {ContentWarning} from '../../../../src/node/content/content-warning.js';

const warning = (code: ContentWarning['code'], rest: Partial<ContentWarning> = {}): ContentWarning => ({
  code,
  message: 'Message.',
  where: 'a.md:1',
  ...rest,
});

it('groups are one for each code and cause, the worst and the largest first', () => {
  const warnings = [
    warning('alt-missing'),
    warning('link-broken', {cause: 'x'}),
    warning('link-redirected'),
    warning('link-broken', {cause: 'y'}),
    warning('link-broken', {cause: 'y'}),
  ];
  const errors = [new HelpletError('content/binary', 'Binary.', {where: 'b.md', fix: 'Move it.'})];
  const groups = groupFindings([...findingsOfWarnings(warnings, {}), ...findingsOfErrors(errors)]);
  expect(groups.map(({severity, code, cause, findings}) => [severity, code, cause, findings.length])).toEqual([
    ['error', 'content/binary', undefined, 1],
    ['warning', 'link-broken', 'y', 2],
    ['warning', 'alt-missing', undefined, 1],
    ['warning', 'link-broken', 'x', 1],
    ['info', 'link-redirected', undefined, 1],
  ]);
  expect(groups[0]).toMatchObject({title: 'file that is no text', fix: 'Move it.'});
  expect(groups[1]?.title).toBe('links that lead to no article');
});

it('the fix of a group is the common one, else what its code says, and whether a program can do it', () => {
  const fixOf = (...warnings: ContentWarning[]) => groupFindings(findingsOfWarnings(warnings, {}))[0]?.fix;
  const usual = fixOf(warning('link-case'));
  const edit = {file: 'a.md', line: 1, from: 'A.md', to: 'a.md'};
  expect(usual).toMatch(/^Write the address/);
  expect(fixOf(warning('link-case', {fix: 'Do this.'}), warning('link-case', {fix: 'Do this.'}))).toBe('Do this.');
  expect(fixOf(warning('link-case', {fix: 'Do this.'}), warning('link-case', {fix: 'Do that.'}))).toBe(usual);
  expect(fixOf(warning('link-case', {edit}))).toBe(`${usual} helplet check --fix does it.`);
  expect(fixOf(warning('link-case', {edit}), warning('link-case'))).toBe(usual);
});

it('severities of the configuration take the place of the usual ones', () => {
  const severities = {'alt-missing': 'off', 'link-broken': 'error', 'description-missing': 'warning'} as const;
  const warnings = [
    warning('alt-missing'),
    warning('link-broken'),
    warning('description-missing'),
    warning('title-missing'),
  ];
  expect(findingsOfWarnings(warnings, {check: {severities}}).map(({severity, code}) => `${severity} ${code}`)).toEqual([
    'error link-broken',
    'warning description-missing',
    'warning title-missing',
  ]);
  expect(findingsOfWarnings([warning('description-missing')], {}).map(({severity}) => severity)).toEqual(['info']);
});
