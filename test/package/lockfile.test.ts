import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {root} from './package-files.js';

it('the lockfile has the packages of every platform (else: node scripts/complete-lockfile.mjs)', async () => {
  const check = promisify(execFile)(process.execPath, ['scripts/complete-lockfile.mjs', '--check'], {cwd: root});
  await expect(check).resolves.toMatchObject({stdout: ''});
});
