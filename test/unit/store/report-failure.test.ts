import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {HelpletError} from '../../../src/core/errors.js';
import {abortedError, SearchError} from '../../../src/core/search-provider.js';
import {reportFailure} from '../../../src/store/report-failure.js';

let warn: ReturnType<typeof vi.fn<(line: string) => void>>;

beforeEach(() => {
  warn = vi.fn();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the console', () => {
  it('says once what is wrong with the help centre, by code and file', () => {
    const error = new SearchError('corrupt-index', 'index/en-base.bin is damaged.');
    reportFailure(error);
    reportFailure(error);
    expect(warn).toHaveBeenCalledExactlyOnceWith('Helplet (corrupt-index): index/en-base.bin is damaged.');
  });

  it('says how to mend it, where that is known', () => {
    reportFailure(new HelpletError('element/no-bundle', 'No bundle.', {fix: 'Set one.'}));
    expect(warn).toHaveBeenCalledExactlyOnceWith('Helplet (element/no-bundle): No bundle. Set one.');
  });

  it.each([
    ['passes by itself', new SearchError('network', 'No line.', {retryable: true})],
    ['was given up', abortedError()],
    ['a host\u2019s own provider threw', new TypeError('No.')],
  ])('says nothing of what %s', (_name, error) => {
    reportFailure(error);
    expect(warn).not.toHaveBeenCalled();
  });
});
