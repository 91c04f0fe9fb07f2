import type {InlineBundle, InlineFile} from '../../core/bundle.js';
import type {AssembledBundle} from './bundle-output.js';

/** A bundle as one value, for where there is no folder. Copied images are left out. */
export function toInlineBundle({manifest, outputs}: AssembledBundle): InlineBundle {
  const files = outputs.flatMap(output => ('content' in output ? [[output.path, inlineFile(output.content)]] : []));
  return {manifest, files: Object.fromEntries(files)};
}

function inlineFile(content: string | Uint8Array): InlineFile {
  return typeof content === 'string' ? content : {base64: Buffer.from(content).toString('base64')};
}
