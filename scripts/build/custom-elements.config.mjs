/**
 * Settings of `cem analyze`, see scripts/build.mjs.
 *
 * @typedef {{path?: string, module?: string, privacy?: string, members?: Node[], [key: string]: unknown}} Node
 */

// biome-ignore lint/style/noDefaultExport: the analyzer reads the default export
export default {
  globs: ['src/components/**/*.ts', 'src/events/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [describeDistributedFiles()],
};

/** The manifest is shipped with dist, not src, and describes what users may rely on. */
function describeDistributedFiles() {
  return {
    name: 'helplet:describe-distributed-files',
    /** @param {{customElementsManifest: {modules: Node[]}}} context */
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules.sort((a, b) => String(a.path).localeCompare(String(b.path), 'en'));
      rewrite(customElementsManifest);
    },
  };
}

/** @param {unknown} value */
function rewrite(value) {
  if (Array.isArray(value)) return value.forEach(rewrite);
  if (!isNode(value)) return;
  for (const key of /** @type {const} */ (['path', 'module'])) {
    if (typeof value[key] === 'string') value[key] = distributedPath(value[key]);
  }
  if (Array.isArray(value.members)) value.members = value.members.filter(member => isPublic(member));
  Object.values(value).forEach(rewrite);
}

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
function isNode(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {Node} member */
function isPublic({privacy, name}) {
  return privacy !== 'private' && privacy !== 'protected' && !String(name).startsWith('#');
}

/** @param {string} path */
function distributedPath(path) {
  return path.replace(/^(\/?)src\/(.*)\.[jt]s$/, '$1dist/$2.js');
}
