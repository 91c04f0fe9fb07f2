import type {BundleFile, Manifest} from './bundle.js';
import {FORMAT_VERSION} from './bundle.js';
import {checksumToHex, crc32} from './checksum.js';
import {HelpletError} from './errors.js';

const REBUILD = 'Build the folder again with `helplet build`, and upload the whole folder.';

/** Adds the checksum that {@link parseManifest} asks for, as the last member. */
export function sealManifest(manifest: Omit<Manifest, 'checksum'>): Manifest {
  return {...manifest, checksum: checksumOf(manifest)};
}

/**
 * Checks that a parsed `manifest.json` is one, whole, and of the format this code reads.
 * @throws HelpletError `bundle/not-a-bundle`, `bundle/version` or `bundle/digest`
 */
export function parseManifest(value: unknown, where = 'manifest.json'): Manifest {
  if (!isRecord(value) || typeof value.format !== 'number') {
    throw new HelpletError('bundle/not-a-bundle', 'This is not the manifest of a help bundle.', {
      where,
      fix: 'Point to the folder that `helplet build` wrote.',
    });
  }
  if (value.format !== FORMAT_VERSION) {
    throw new HelpletError(
      'bundle/version',
      `The help bundle has format ${value.format}, this version of Helplet reads format ${FORMAT_VERSION}.`,
      {where, fix: 'Use the same version of Helplet for `helplet build` and for the script on the page.'},
    );
  }
  const {checksum, ...rest} = value;
  const {title, defaultLocale, locales} = rest;
  const sound =
    typeof title === 'string' &&
    typeof defaultLocale === 'string' &&
    Array.isArray(locales) &&
    locales.length > 0 &&
    [rest.imagePrefixes, rest.mediaHosts].every(list => list === undefined || isTextList(list)) &&
    locales.every(
      locale =>
        isRecord(locale) &&
        typeof locale.locale === 'string' &&
        isGroupList(locale.categories) &&
        isGroupList(locale.topics) &&
        isNoticeList(locale.notices) &&
        isHome(locale.home) &&
        typeof locale.articles === 'number' &&
        isBundleFile(locale.index),
    );
  if (!sound) throw new HelpletError('bundle/not-a-bundle', 'The manifest is incomplete.', {where, fix: REBUILD});
  if (checksum !== checksumOf(rest)) {
    throw new HelpletError('bundle/digest', 'The manifest was changed or damaged: its checksum is wrong.', {
      where,
      fix: REBUILD,
    });
  }
  return value as unknown as Manifest;
}

/** JSON keeps the order of members, so that what was parsed is written again as it was. */
function checksumOf(manifest: object): string {
  return checksumToHex(crc32(new TextEncoder().encode(JSON.stringify(manifest))));
}

function isGroupList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(group => isRecord(group) && typeof group.name === 'string' && typeof group.count === 'number')
  );
}

function isNoticeList(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) &&
      value.every(
        notice =>
          isRecord(notice) &&
          typeof notice.id === 'string' &&
          typeof notice.title === 'string' &&
          (notice.audience === undefined || isTextList(notice.audience)),
      ))
  );
}

function isHome(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value)) return false;
  const {popular, recent, news, suggestions} = value;
  return [popular, recent, news].every(isArticleList) && (suggestions === undefined || isSuggestions(suggestions));
}

function isArticleList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(article => isRecord(article) && typeof article.id === 'string' && typeof article.title === 'string')
  );
}

function isSuggestions(value: unknown): boolean {
  if (!isRecord(value) || !isArticleList(value.articles) || !Array.isArray(value.pages)) return false;
  const {length} = value.articles as readonly unknown[];
  return value.pages.every(
    page =>
      isRecord(page) &&
      isTextList(page.routes) &&
      Array.isArray(page.articles) &&
      page.articles.every(place => Number.isInteger(place) && place >= 0 && place < length),
  );
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(text => typeof text === 'string');
}

function isBundleFile(value: unknown): value is BundleFile {
  return (
    isRecord(value) && typeof value.path === 'string' && staysInside(value.path) && typeof value.bytes === 'number'
  );
}

/** True for a path that leads to a file below the manifest, read as browsers read it. */
export function staysInside(path: string): boolean {
  const base = 'https://bundle.invalid/a/';
  const url = URL.canParse(path, base) ? new URL(path, base).href : '';
  // Only a path that already has its final form: no dots to resolve, nothing to strip or to turn around.
  return url === base + encodeURI(path.replace(/^\.\//, '')) && path !== '' && !/[?#%\\]/.test(path);
}

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
