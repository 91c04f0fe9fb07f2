import {describe, expect, it} from 'vitest';
import {HelpletError} from '../../../src/core/errors.js';

describe('an error of Helplet', () => {
  it('says what was wrong, where, and how to fix it', () => {
    const cause = new Error('EACCES');
    const error = new HelpletError('content/unreadable', 'The file cannot be read.', {
      where: 'faq/login.md:3',
      fix: 'Check its permissions.',
      cause,
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'HelpletError',
      code: 'content/unreadable',
      message: 'The file cannot be read.',
      where: 'faq/login.md:3',
      fix: 'Check its permissions.',
    });
    expect(error.cause).toBe(cause);
    expect(String(error)).toBe('HelpletError: The file cannot be read.');
  });

  it('needs neither place nor fix nor cause', () => {
    const error = new HelpletError('element/no-bundle', 'No help bundle is set.');
    expect(error).toMatchObject({code: 'element/no-bundle', where: undefined, fix: undefined});
    expect(error).not.toHaveProperty('cause');
  });

  it('keeps a cause that is null, because someone threw it', () => {
    expect(new HelpletError('config/unreadable', 'x', {cause: null})).toHaveProperty('cause', null);
  });
});
