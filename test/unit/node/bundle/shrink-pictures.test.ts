import {expect, it, vi} from 'vitest';
import {pictureShrinker} from '../../../../src/node/bundle/shrink-pictures.js';

vi.mock('sharp', () => {
  throw new Error("Cannot find package 'sharp'");
});

it('Pictures cannot be made smaller without sharp, and the error says how to install it', async () => {
  await expect(pictureShrinker(100)).rejects.toMatchObject({
    code: 'config/value',
    fix: expect.stringContaining('npm install --save-dev sharp'),
  });
});
