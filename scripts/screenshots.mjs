// npm run screenshots: takes the pictures anew that npm run test:visual compares with. Look at each that changed, then commit it.
//
//   node scripts/screenshots.mjs [arguments]   further arguments go to Playwright: --grep rtl
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import sharp from 'sharp';
import {commandOf, root, runNode} from './run.mjs';

const folder = join(root, 'test/e2e/visual/baselines');

await runNode(commandOf('@playwright/test', 'playwright'), [
  'test',
  '--project=visual',
  // Keeps what is within the tolerance.
  '--update-snapshots=changed',
  ...process.argv.slice(2),
]);
let sum = 0;
for (const name of await readdir(folder)) sum += await shrink(join(folder, name));
console.log(`Screenshots: ${Math.round(sum / 1000)} kB`);

/**
 * Fewer colours than a screen has are enough to compare.
 *
 * @param {string} file
 * @returns {Promise<number>} Its bytes.
 */
async function shrink(file) {
  const picture = await readFile(file);
  const {isPalette} = await sharp(picture).metadata();
  if (isPalette) return picture.length;
  const smaller = await sharp(picture).png({palette: true, colours: 40, dither: 0, effort: 10}).toBuffer();
  await writeFile(file, smaller);
  return smaller.length;
}
