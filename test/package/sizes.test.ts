import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {root} from './package-files.js';

it('nothing is over its size budget', async () => {
  const measuring = promisify(execFile)(process.execPath, ['scripts/sizes.mjs', '--check'], {cwd: root});
  await expect(measuring).resolves.toMatchObject({stderr: ''});
});
