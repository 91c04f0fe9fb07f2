import {expect, it} from 'vitest';
import {ERROR_RULES} from '../../../../src/node/check/error-rules.js';
import {WARNING_RULES, type WarningRule} from '../../../../src/node/content/warning-rules.js';

const warnings: readonly [string, WarningRule][] = Object.entries(WARNING_RULES);
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replace(/<[^>]+>/g, '`$&`')
    .replaceAll('``', '`');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;

/** `npx vitest run --project unit test/unit/node/check/rules.test.ts -u` writes the page anew. */
it('the page of all codes is up to date', async () => {
  const page = `# What \`helplet check\` finds

How to run it, and how to set severities: [cli.md](cli.md#helplet-check-content). This page is generated from
\`src/node/content/warning-rules.ts\` and \`src/node/check/error-rules.ts\`.

## Warnings

The severity is the one without a configuration. What says "build" in the third column reaches readers other than it was written,
and \`helplet build\` tells of it too.

| code | severity | told by | what it is | what to do |
| --- | --- | --- | --- | --- |
${warnings
  .map(([code, {severity, by, one, fix}]) =>
    row(`\`${code}\``, severity, by === 'build' ? 'check, build' : 'check', one, fix),
  )
  .join('')}
## Errors

What these are about is not in the bundle; \`helplet build\` fails. Their severity cannot be changed.

| code | what it is | what to do |
| --- | --- | --- |
${Object.entries(ERROR_RULES)
  .map(([code, {one, fix}]) => row(`\`${code}\``, one, fix))
  .join('')}`;
  await expect(page).toMatchFileSnapshot('../../../../docs/findings.md');
});

it('codes stand in alphabetical order, and their fixes are sentences', () => {
  const codes = warnings.map(([code]) => code);
  expect(codes).toEqual(codes.toSorted());
  for (const [code, {fix}] of warnings) expect(fix, code).toMatch(/^[A-Z].*(?:[.})]|md|`|")$/s);
});
