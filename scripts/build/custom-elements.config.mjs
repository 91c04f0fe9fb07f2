import {documentedMembers, readDeclarations, readEvents} from './doc-comments.mjs';

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
  plugins: [describeOptions(), describeEvents(), describeDistributedFiles()],
};

/**
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} [fieldName]
 * @property {string} [description]
 * @property {{text: string}} [type]
 * @property {{name: string}} [inheritedFrom]
 *
 * @typedef {object} Element
 * @property {string} name Of the class.
 * @property {Attribute[]} [attributes]
 * @property {Attribute[]} [members]
 * @property {Attribute[]} [events]
 *
 * @typedef {{customElementsManifest: {modules: {declarations?: Element[]}[]}}} Context
 */

/** What stands in src/core/embed-options.ts alone. */
function describeOptions() {
  const declarations = readDeclarations('src/core/embed-options.ts');
  /** @type {(name: string) => ReadonlyMap<string, import('./doc-comments.mjs').Member>} */
  const optionsOf = name => new Map(documentedMembers(name, declarations).map(member => [member.name, member]));
  const element = optionsOf('ElementOptions');
  const panel = optionsOf('PanelOptions');
  const embed = optionsOf('EmbedOptions');
  /** @type {(element: Element, attribute: Attribute) => import('./doc-comments.mjs').Member | undefined} */
  const optionFor = ({name: className}, {name, fieldName = camelCase(name), inheritedFrom}) => {
    const owner = inheritedFrom?.name ?? className;
    if (owner === 'HelpletElement') return element.get(fieldName);
    if (owner === 'HelpletPanel') return panel.get(fieldName);
    // The script tag gives the launcher its `label` as `launcherLabel`, and shares `offset` with the panel.
    return owner === 'HelpletLauncher'
      ? (embed.get(`launcher${fieldName.replace(/^./, letter => letter.toUpperCase())}`) ?? panel.get(fieldName))
      : undefined;
  };
  return {
    name: 'helplet:describe-options',
    /** @param {Context} context */
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const declaration of modules.flatMap(({declarations = []}) => declarations)) {
        const {attributes = [], members = []} = declaration;
        for (const each of [...attributes, ...members]) {
          const option = each.description ? undefined : optionFor(declaration, each);
          if (!option) continue;
          const {text, tags} = option.comment;
          each.description = tags.default ? `${text} Default: ${tags.default}.` : text;
          // `PanelOptions['mode']` says nothing to those who read the manifest.
          if (!each.type || each.type.text.includes('[')) each.type = {text: option.type};
        }
      }
    },
  };
}

/** An event of an element means what its class says, unless the element says more. */
function describeEvents() {
  const events = new Map(readEvents().map(({name, comment}) => [name, comment.text]));
  return {
    name: 'helplet:describe-events',
    /** @param {Context} context */
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {events: dispatched = []} of modules.flatMap(({declarations = []}) => declarations)) {
        for (const event of dispatched) event.description ??= events.get(event.name);
      }
    },
  };
}

/** @param {string} name */
function camelCase(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

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
