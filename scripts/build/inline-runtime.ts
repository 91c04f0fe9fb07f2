import type {OutputBundle, OutputChunk} from 'rolldown';
import type {Plugin} from 'vite';

const EXPORT = /export\s*\{\s*(\w+)(?: as (\w+))?\s*\};?\s*$/;

/**
 * Puts the bundler's helper for namespaces into each chunk that uses it. It has some 150 bytes; a file of its own would be one
 * more request before the panel can be used.
 */
export function inlineRuntime(): Plugin {
  return {
    name: 'helplet:inline-runtime',
    generateBundle(_options, bundle: OutputBundle) {
      const chunks = Object.values(bundle).filter((output): output is OutputChunk => output.type === 'chunk');
      const runtime = chunks.find(({name}) => name === 'rolldown-runtime');
      if (!runtime) return;
      const [ending, local = '', exported = local] = EXPORT.exec(runtime.code) ?? [];
      if (!ending) throw new Error('The runtime of the bundler exports something else than one helper.');
      const body = runtime.code.slice(0, -ending.length);
      const path = runtime.fileName.replaceAll('.', '\\.');
      const statement = new RegExp(
        `import\\s*\\{\\s*${exported}(?: as (\\w+))?\\s*\\}\\s*from\\s*["']\\./${path}["'];?`,
      );
      for (const chunk of chunks) {
        if (!chunk.imports.includes(runtime.fileName)) continue;
        const code = chunk.code.replace(
          statement,
          (_, name = exported) => `var ${name}=(()=>{${body};return ${local}})();`,
        );
        if (code === chunk.code) throw new Error(`${chunk.fileName} imports the runtime in another way.`);
        chunk.code = code;
        chunk.imports = chunk.imports.filter(other => other !== runtime.fileName);
      }
      delete bundle[runtime.fileName];
    },
  };
}
