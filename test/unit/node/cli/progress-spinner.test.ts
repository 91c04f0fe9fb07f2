import {Writable} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ProgressSpinner} from '../../../../src/node/cli/progress-spinner.js';

class Terminal extends Writable {
  text = '';
  readonly columns = 80;
  readonly isTTY: boolean;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  cursorTo(): void {}
  moveCursor(): void {}
  clearLine(): void {}
}

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubEnv('CI', undefined);
    vi.stubEnv('TERM', 'xterm');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('is shown on a terminal once work takes longer than a second', () => {
    const terminal = new Terminal(true);
    const spinner = new ProgressSpinner(terminal);
    spinner.update({stage: 'reading', done: 0, total: 1029});
    expect(terminal.text).toBe('');
    vi.advanceTimersByTime(1500);
    spinner.update({stage: 'reading', done: 511, total: 1029});
    vi.advanceTimersByTime(200);
    spinner.update({stage: 'indexing', done: 0, total: 1});
    vi.advanceTimersByTime(200);
    spinner.stop();
    const shown = stripVTControlCharacters(terminal.text);
    expect(shown).toContain('Reading articles 512/1029');
    expect(shown).toMatch(/Building the search index(?! 1)/);
  });

  it('is not written into a file or a pipe', () => {
    const file = new Terminal(false);
    const spinner = new ProgressSpinner(file);
    vi.advanceTimersByTime(5000);
    spinner.update({stage: 'writing', done: 1, total: 2});
    spinner.stop();
    expect(file.text).toBe('');
  });
});
