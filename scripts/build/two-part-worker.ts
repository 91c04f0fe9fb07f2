import type {OutputBundle, OutputChunk} from 'rolldown';
import {type ESTree, type Plugin, parseSync} from 'vite';
import {type Replacement, replaceAll} from './syntax-tree.js';

/** An export of the first file that is only there for the bundler. */
const PART = 'secondPart';
/** Where the first file of a worker leaves what the second one takes. The scope is the worker's own: no page sees it. */
const SHARED = 'globalThis.helpletEngine';

/**
 * Builds a worker of two files that share code without importing each other. A site's bundler copies and renames them, so that
 * neither knows the other's name: the page tells it to the worker, which imports the second file when it has started.
 *
 * @param first the script of the worker.
 * @param second the module that becomes the second file, relative to the first one's folder.
 */
export function twoPartWorker(first: string, second: string): Plugin {
  return {
    name: 'helplet:two-part-worker',
    enforce: 'post',
    transform: {
      filter: {id: new RegExp(`/${first}\\.ts$`)},
      // The bundler learns which file is there first, so that it leaves in it what both need.
      handler: code => ({code: `${code}\nexport const ${PART} = () => import('./${second}.js');`, map: null}),
    },
    generateBundle(_options, bundle: OutputBundle) {
      const chunks = Object.values(bundle).filter((output): output is OutputChunk => output.type === 'chunk');
      const [worker, part] = [chunks.find(({isEntry}) => isEntry), chunks.find(({isEntry}) => !isEntry)];
      if (!worker || !part || chunks.length > 2) {
        throw new Error(`The worker must be two files, but the build made ${Object.keys(bundle).join(', ')}`);
      }
      worker.code = leaveExports(worker);
      part.code = takeImports(part);
    },
  };
}

function leaveExports({code, fileName}: OutputChunk): string {
  const {program} = parseSync(fileName, code, {lang: 'js'});
  const replacements = program.body.flatMap((node): Replacement[] => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    const shared = node.specifiers
      .map(({local, exported}) => [nameOf(exported), nameOf(local)] as const)
      .filter(([exported]) => exported !== PART);
    return [{...placeOf(node), text: `${SHARED}={${shared.map(pair => pair.join(':')).join(',')}};`}];
  });
  if (replacements.length !== 1) throw new Error(`${fileName} has not one list of exports.`);
  return replaceAll(code, replacements);
}

function takeImports({code, fileName}: OutputChunk): string {
  const {program} = parseSync(fileName, code, {lang: 'js'});
  const replacements = program.body.flatMap((node): Replacement[] => {
    if (node.type !== 'ImportDeclaration') return [];
    const taken = node.specifiers.map(specifier => {
      if (specifier.type !== 'ImportSpecifier') throw new Error(`${fileName} imports a namespace.`);
      return `${nameOf(specifier.imported)}:${specifier.local.name}`;
    });
    return [{...placeOf(node), text: `const{${taken.join(',')}}=${SHARED};`}];
  });
  return replaceAll(code, replacements);
}

function placeOf({start, end}: ESTree.Node): Pick<Replacement, 'start' | 'end'> {
  return {start, end};
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}
