import type {InlineBundle} from '../../core/bundle.js';
import type {AssembledBundle} from './bundle-output.js';

/** A bundle as one value, for where there is no folder. Copied images are left out. */
export function toInlineBundle({manifest, outputs}: AssembledBundle): InlineBundle {
  const files = outputs.flatMap(output => ('text' in output ? [[output.path, output.text]] : []));
  return {manifest, files: Object.fromEntries(files)};
}
