import {expect, it} from 'vitest';
import {toSarif} from '../../../../../src/node/check/report/sarif.js';

it('rules stand once for all of their results, which name them by number', () => {
  const sarif = toSarif([
    {severity: 'warning', code: 'link-broken', message: 'Gone.', where: 'b/c.md:4', fix: 'Remove it.'},
    {severity: 'info', code: 'alt-missing', message: 'No text.', where: '/elsewhere/ä.md'},
    {severity: 'error', code: 'link-broken', message: 'Gone.', where: 'd.md'},
    {severity: 'error', code: 'content/no-articles', message: 'None.'},
  ]) as {runs: [{tool: {driver: {rules: {id: string; name: string}[]}}; results: Record<string, unknown>[]}]};
  const [{tool, results}] = sarif.runs;
  expect(tool.driver.rules.map(({id, name}) => `${id} ${name}`)).toEqual([
    'alt-missing AltMissing',
    'content/no-articles ContentNoArticles',
    'link-broken LinkBroken',
  ]);
  const at = (uri: string, startLine: number) => [{physicalLocation: {artifactLocation: {uri}, region: {startLine}}}];
  expect(results.map(({ruleIndex, level, locations}) => ({ruleIndex, level, locations}))).toEqual([
    {ruleIndex: 2, level: 'warning', locations: at('b/c.md', 4)},
    {ruleIndex: 0, level: 'note', locations: at('file:///elsewhere/%C3%A4.md', 1)},
    {ruleIndex: 2, level: 'error', locations: at('d.md', 1)},
    {ruleIndex: 1, level: 'error', locations: []},
  ]);
  expect(results[0]).toMatchObject({message: {text: 'Gone. Remove it.'}});
});
