// Adds to package-lock.json what npm left out.
//
//   node scripts/complete-lockfile.mjs [--check]     --check only says what is missing and exits 1
//
// Native packages come as one optional package per platform. When a registry does not have one of them, as mirrors
// sometimes do not, `npm install` leaves it out of the lockfile, and `npm ci` then refuses the lockfile everywhere. The
// entries added here say which version belongs to which platform; without a checksum, as that is not known.
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from './run.mjs';

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 *
 * @typedef {{packages: Record<string, LockEntry>}} Lockfile
 */

const {values: options} = parseArgs({options: {check: {type: 'boolean', default: false}}});
const file = join(root, 'package-lock.json');
/** @type {Lockfile} */
const lockfile = JSON.parse(await readFile(file, 'utf8'));
const missing = findMissing(lockfile.packages);

for (const path of missing.keys()) console.log(`${options.check ? 'Missing' : 'Added'}: ${path}`);
if (options.check) {
  process.exitCode = missing.size > 0 ? 1 : 0;
} else if (missing.size > 0) {
  const entries = [...Object.entries(lockfile.packages), ...missing];
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  await writeFile(file, `${JSON.stringify({...lockfile, packages: Object.fromEntries(entries)}, null, 2)}\n`);
}

/** @param {Lockfile['packages']} packages */
function findMissing(packages) {
  /** @type {Map<string, LockEntry>} */
  const missing = new Map();
  for (const [parent, {dev, optionalDependencies = {}}] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isInstalledFor(parent, name, packages)) continue;
      if (!/^\d/.test(version)) throw new Error(`${parent} wants ${name} ${version}, which is no single version`);
      const entry = {version, ...platformOf(name), ...(dev ? {dev} : {}), optional: true};
      missing.set(`node_modules/${name}`, entry);
    }
  }
  return missing;
}

/**
 * Whether Node would find a package from another one's folder.
 *
 * @param {string} parent
 * @param {string} name
 * @param {Lockfile['packages']} packages
 */
function isInstalledFor(parent, name, packages) {
  const folders = parent.split('/node_modules/').map((_part, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
  return ['', ...folders].some(folder => Object.hasOwn(packages, `${folder && `${folder}/`}node_modules/${name}`));
}

/**
 * `@rollup/rollup-linux-x64-musl` says where it runs.
 *
 * @param {string} name
 * @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'>}
 */
function platformOf(name) {
  const system =
    /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)-([a-z\d]+)(?:-(gnu|musl))?/;
  const [, os, cpu, libc] = system.exec(name) ?? [];
  if (!os || !cpu) throw new Error(`Which platform is ${name} for?`);
  const libcNames = {gnu: 'glibc', musl: 'musl'};
  return {
    cpu: [cpu],
    ...(libc === 'gnu' || libc === 'musl' ? {libc: [libcNames[libc]]} : {}),
    os: [os === 'windows' ? 'win32' : os],
  };
}
