import {spawnSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {root} from './package-files.js';

it('nothing is over its size budget', () => {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['scripts/sizes.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(stdout);
  expect({stderr, status}).toEqual({stderr: '', status: 0});
});
