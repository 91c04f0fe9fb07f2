import {describe, expect, it} from 'vitest';
import {decodeText} from '../../../../src/node/files/decode-text.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('text files', () => {
  it('lose their byte order mark and get one kind of line end', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'a\r\nb\rc\nü'), 'a.md')).toBe('a\nb\nc\nü');
  });

  it('in another encoding are refused with the line', () => {
    expect(() => decodeText(bytes('a\nb ', [0xfc], 'c\n'), 'a.md')).toThrow(
      expect.objectContaining({code: 'content/not-utf8', where: 'a.md:2'}),
    );
  });

  it('that break off inside a character are refused', () => {
    expect(() => decodeText(bytes('a\nb', [0xe2, 0x82]), 'a.md')).toThrow(
      expect.objectContaining({code: 'content/not-utf8', where: 'a.md:2'}),
    );
  });

  it('in UTF-16 are recognised as such', () => {
    expect(() => decodeText(bytes([0xff, 0xfe, 0x61, 0]), 'a.md')).toThrow(
      expect.objectContaining({code: 'content/not-utf8', message: expect.stringContaining('UTF-16')}),
    );
  });

  it('that are no text are refused as binary', () => {
    expect(() => decodeText(bytes('PNG\n', [0, 1, 2]), 'a.md')).toThrow(
      expect.objectContaining({code: 'content/binary', where: 'a.md:2'}),
    );
  });
});
