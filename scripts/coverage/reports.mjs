import {readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';
import coverageLibrary from 'istanbul-lib-coverage';
import reportLibrary from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import {root} from '../run.mjs';

/**
 * Writes what all tests ran together: a page for people, a file for other tools, and a summary on the console.
 *
 * @param {string} folder
 * @param {readonly string[]} files Coverage that is in files, in the format of Istanbul.
 * @param {readonly import('istanbul-lib-coverage').CoverageMapData[]} others Coverage that is not.
 */
export async function writeReports(folder, files, others) {
  const map = coverageLibrary.createCoverageMap({});
  for (const file of files) map.merge(JSON.parse(await readFile(file, 'utf8')));
  for (const other of others) map.merge(other);
  map.filter(path => path.startsWith(join(root, 'src') + sep));
  const context = reportLibrary.createContext({dir: folder, coverageMap: map});
  for (const name of /** @type {const} */ (['html', 'lcovonly', 'text-summary'])) reports.create(name).execute(context);
  console.log(`Of each file: ${join('coverage', 'index.html')}`);
}
