import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {serveHarness} from '../../scripts/security/harness-server.mjs';
import {expect, test} from './test.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Payloads of others, and the harness that feeds them to a page; kept beside the project, as not all may be copied. */
const SHARED = process.env.HELPLET_SHARED ?? join(ROOT, '../shared');
const HARNESS = join(SHARED, 'tools/xss-harness.mjs');
const CORPORA = [
  'dompurify-expect',
  'dompurify-testsuite-literals',
  'html5sec',
  'owasp-filter-evasion',
  'payloadbox',
  'payloads-all-the-things',
  'blns',
  'commonmark-0.31.2',
  'cmark-gfm-spec',
  'gfm-0.29-extensions',
  'prototype-pollution',
  'redos-pathological',
];
const POSITIONS = ['md', 'html', 'inline', 'link', 'image', 'code', 'title', 'query', 'front', 'result'];

interface Finding {
  readonly sev: string;
  readonly kind: string;
}

interface Report {
  readonly checks: number;
  readonly stats: Readonly<Record<string, Readonly<Record<'exec' | 'critical' | 'high' | 'med', number>>>>;
  readonly rows: readonly {readonly pos: string; readonly id: string; readonly findings: readonly Finding[]}[];
}

test.describe('The payloads of others', {tag: '@security'}, () => {
  test.skip(
    !existsSync(HARNESS) || !existsSync(join(SHARED, 'data/security')),
    `Not here: ${HARNESS} and its payloads. HELPLET_SHARED names their folder.`,
  );
  // Hundreds of pages of a browser of its own.
  test.setTimeout(30 * 60_000);

  test('do nothing in all ten positions', async ({launchOptions}, testInfo) => {
    const report = await runHarness({
      unsafe: false,
      sample: 4,
      browser: launchOptions.executablePath,
      out: testInfo.outputPath('safe.json'),
    });
    expect(report.checks).toBeGreaterThan(400);
    expect(Object.keys(report.stats)).toHaveLength(10);
    // A busy machine makes any of them slow; what takes long of itself is measured by tests of its own.
    const isGrave = ({sev, kind}: Finding): boolean => /^(critical|high|med)$/.test(sev) && kind !== 'slow';
    expect(report.rows.filter(({findings}) => findings.some(isGrave))).toEqual([]);
    expect(sumOf(report, 'exec')).toBe(0);
  });

  test('are found out once sanitising is switched off', async ({launchOptions}, testInfo) => {
    const report = await runHarness({
      unsafe: true,
      sample: 3,
      browser: launchOptions.executablePath,
      out: testInfo.outputPath('unsafe.json'),
    });
    expect(sumOf(report, 'exec')).toBeGreaterThan(3);
    expect(sumOf(report, 'critical') + sumOf(report, 'high') + sumOf(report, 'med')).toBeGreaterThan(10);
  });
});

function sumOf({stats}: Report, key: 'exec' | 'critical' | 'high' | 'med'): number {
  return Object.values(stats).reduce((sum, each) => sum + each[key], 0);
}

/** A sample of each corpus in every position, in a browser of the harness's own. */
async function runHarness(run: {unsafe: boolean; sample: number; browser?: string; out: string}): Promise<Report> {
  const server = await serveHarness(join(ROOT, 'dist/cdn'), {unsafe: run.unsafe});
  // What is found takes a new page each time: fewer of them are enough to show that it is.
  const [corpora, positions] = run.unsafe ? [CORPORA.slice(0, 4), ['md', 'html', 'link']] : [CORPORA, POSITIONS];
  let child: ChildProcess | undefined;
  try {
    child = spawn(
      process.execPath,
      [
        HARNESS,
        '--url',
        server.url,
        '--corpora',
        corpora.join(),
        '--positions',
        positions.join(),
        '--sample',
        `${run.sample}`,
        '--pages',
        '1',
        '--out',
        run.out,
      ],
      {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {...process.env, ...(run.browser ? {CHROMIUM_PATH: run.browser} : {})},
      },
    );
    await once(child, 'exit');
  } finally {
    child?.kill();
    await server.close();
  }
  return JSON.parse(readFileSync(run.out, 'utf8'));
}
