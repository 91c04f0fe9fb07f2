import {HelpletError} from '../core/errors.js';
import type {BlockRenderers} from '../store/help-options.js';

/**
 * Has the page draw code blocks in the languages that it knows, in the place of their source. Where that fails, the source
 * stays.
 * @param failed Told once of each language that the page could not draw.
 */
export async function drawBlocks(
  root: ParentNode,
  blocks: BlockRenderers,
  failed: (error: HelpletError) => void,
): Promise<void> {
  const broken = new Set<string>();
  for (const code of root.querySelectorAll('.code code')) {
    const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? '';
    const draw = Object.hasOwn(blocks, language) ? blocks[language] : undefined;
    const source = code.closest('figure');
    // Meanwhile somebody may read another article.
    if (!draw || !source?.isConnected) continue;
    const drawing = document.createElement('figure');
    drawing.className = 'drawing';
    drawing.ariaLabel = source.querySelector('pre')?.ariaLabel ?? language;
    // Before the source: some libraries measure what they draw.
    source.before(drawing);
    try {
      await draw((code.textContent ?? '').replace(/\n$/, ''), drawing);
      source.remove();
    } catch (cause) {
      drawing.remove();
      if (!broken.has(language)) {
        failed(new HelpletError('element/block', `The page could not draw a block of ${language}: ${cause}`, {cause}));
      }
      broken.add(language);
    }
  }
}
