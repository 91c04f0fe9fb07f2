import {readdir, readFile, utimes, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {withOutputLock} from '../../../../src/node/bundle/output-lock.js';
import {folderWith} from '../../../node/helpers/folders.js';

const LOCK = '.helplet.lock';
const options = {where: 'out', patienceMs: 5000, staleMs: 10_000};

/** A process number that no process has. */
const NOBODY = 2 ** 30;

describe('the lock of an output folder', () => {
  it('has one build write at a time, and is gone afterwards', async () => {
    const folder = join(await folderWith({}), 'new/folder');
    const writing = new Set<number>();
    const done: number[] = [];
    await Promise.all(
      [1, 2, 3, 4, 5].map(build =>
        withOutputLock(folder, options, async () => {
          writing.add(build);
          expect(writing.size).toBe(1);
          await sleep(10);
          writing.delete(build);
          done.push(build);
        }),
      ),
    );
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is given back by a build that fails', async () => {
    const folder = await folderWith({});
    const failing = withOutputLock(folder, options, async () => {
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(await withOutputLock(folder, options, async () => 'written')).toBe('written');
  });

  it.each([
    ['a process that is gone', {pid: NOBODY, host: hostname(), token: 'x'}],
    ['an earlier process with our number', {pid: process.pid, host: hostname(), token: 'x'}],
  ])('does not count when it belongs to %s', async (_name, holder) => {
    const folder = await folderWith({[LOCK]: JSON.stringify(holder)});
    const started = performance.now();
    expect(await withOutputLock(folder, options, async () => 'written')).toBe('written');
    expect(performance.now() - started).toBeLessThan(2000);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['another machine', JSON.stringify({pid: 1, host: 'elsewhere.invalid', token: 'x'})],
    ['a running process that is no build', JSON.stringify({pid: process.ppid, host: hostname(), token: 'x'})],
    ['nobody knows whom', ''],
    ['nobody knows whom, with broken content', '{"pid":'],
  ])('does not count when %s has not touched it for long', async (_name, content) => {
    const folder = await folderWith({[LOCK]: content});
    expect(await withOutputLock(folder, {...options, staleMs: 200}, async () => 'written')).toBe('written');
  });

  it('is respected while its holder touches it, and then refused with who holds it', async () => {
    const holder = JSON.stringify({pid: 4711, host: 'elsewhere.invalid', token: 'x'});
    const folder = await folderWith({[LOCK]: holder});
    const beat = setInterval(() => void utimes(join(folder, LOCK), new Date(), new Date()), 50);
    try {
      const waiting = withOutputLock(folder, {where: 'out', patienceMs: 700, staleMs: 500}, async () => 'written');
      await expect(waiting).rejects.toMatchObject({
        code: 'cli/output',
        message: 'Another build (process 4711 on elsewhere.invalid) is still writing to this folder.',
        where: 'out',
        fix: expect.stringContaining('--out'),
      });
      expect(await readFile(join(folder, LOCK), 'utf8')).toBe(holder);
    } finally {
      clearInterval(beat);
    }
  });

  it('of a long write does not go stale', async () => {
    const folder = await folderWith({});
    const order: string[] = [];
    const quick = {...options, staleMs: 300};
    await Promise.all([
      withOutputLock(folder, quick, async () => {
        await sleep(1200);
        order.push('first');
      }),
      sleep(100).then(() => withOutputLock(folder, quick, async () => void order.push('second'))),
    ]);
    expect(order).toEqual(['first', 'second']);
  });

  it('that another build has taken over is left to it', async () => {
    const folder = await folderWith({});
    await withOutputLock(folder, options, () => writeFile(join(folder, LOCK), 'theirs'));
    expect(await readFile(join(folder, LOCK), 'utf8')).toBe('theirs');
  });
});
