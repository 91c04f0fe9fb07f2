import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {dist} from './package-files.js';

/** Everything that scripts in dist/cdn are made of, workers and languages included. */
const BUNDLED = [
  '@lit/reactive-element',
  '@orama/stemmers',
  '@orama/stopwords',
  'chinese-conv',
  'dompurify',
  'fflate',
  'highlight.js',
  'lit',
  'lit-element',
  'lit-html',
  'marked',
  'marked-footnote',
];
const COPYRIGHTS = [
  /Copyright \(c\) 2017 Google LLC/,
  /Copyright 2023 OramaSearch Inc/,
  /Cure53/i,
  /Copyright \(c\) 2018\+, MarkedJS/,
  /Copyright \(c\) Beni Arisandi/,
  /Copyright \(c\) 2006, Ivan Sagalaev/,
  /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/,
  /THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS/,
  /Permission is hereby granted, free of charge/,
];

describe('The licences of others', () => {
  let notices = '';
  let folder = '';

  beforeAll(async () => {
    notices = await readFile(join(dist, 'cdn/THIRD_PARTY_NOTICES.txt'), 'utf8');
    folder = await mkdtemp(join(tmpdir(), 'helplet-'));
  });

  afterAll(() => rm(folder, {recursive: true, force: true}));

  it('stand beside the scripts, all of them, with their texts', () => {
    const names = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* by .+, \S.+$/gm)].map(
      ([, name]) => name,
    );
    expect(names.toSorted()).toEqual(BUNDLED.toSorted());
    for (const copyright of COPYRIGHTS) expect(notices).toMatch(copyright);
    // Once for all four packages that have the same text.
    expect(notices.match(/Copyright \(c\) 2017 Google LLC/g)).toHaveLength(1);
  });

  it('stand in the one-file script of --inline', async () => {
    await writeFile(join(folder, 'a.md'), '# Grüße\n');
    const main = join(dist, 'node/cli/main.js');
    await promisify(execFile)(process.execPath, [main, 'build', folder, '--out', join(folder, 'out'), '--inline']);
    const script = await readFile(join(folder, 'out/help.js'), 'latin1');
    const [comment = ''] = /\/\*!\n.*?\*\//s.exec(script) ?? [];
    for (const name of BUNDLED) expect(comment).toMatch(new RegExp(`^${name} \\d`, 'm'));
    for (const copyright of COPYRIGHTS) expect(comment).toMatch(copyright);
    expect(/[^\t\n\r -~]/.exec(script)).toBeNull();
  });
});
