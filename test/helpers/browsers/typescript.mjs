import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {root} from '../../../scripts/run.mjs';

/** Serves TypeScript as JavaScript, with the decorators that tsconfig.json asks for. */
export function typeScriptPlugin() {
  return esbuildPlugin({ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json')});
}

/**
 * Serves the TypeScript behind `new URL('./worker.js', import.meta.url)`, which names the file as it will be once
 * compiled. The plugin does that for imports only.
 *
 * @type {import('@web/dev-server-core').Middleware}
 */
export function serveTypeScriptForScriptUrls(context, next) {
  const source = context.path.replace(/\.js$/, '.ts');
  const isCompiled = source !== context.path && !existsSync(join(root, context.path));
  if (isCompiled && existsSync(join(root, source))) context.path = source;
  return next();
}
