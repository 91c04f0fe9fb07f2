import {PLACE_PREFIX} from '../../core/place.js';

/** A link to an article in the help, in the home view or among results. */
const ARTICLE_LINK = `a[href*="${PLACE_PREFIX}article"]`;

const INTENTS = ['pointerover', 'focusin', 'keydown'] as const;

/**
 * Fetches what shows an article as soon as someone points at a link to one, touches it, moves focus to it, or moves through
 * results by arrow keys.
 */
export function watchReadingIntent(panel: HTMLElement): void {
  const onEvent = (event: Event): void => {
    if (!isReadingIntent(event)) return;
    for (const type of INTENTS) panel.removeEventListener(type, onEvent);
    preloadViewer();
  };
  for (const type of INTENTS) panel.addEventListener(type, onEvent);
}

function isReadingIntent(event: Event): boolean {
  if (event instanceof KeyboardEvent) return /^Arrow(Up|Down)$/.test(event.key);
  // A target in another shadow root is only in the path.
  const [target] = event.composedPath();
  return (target as Partial<Element>).closest?.(ARTICLE_LINK) != null;
}

/** Fetches all code that the first article needs at once. Whoever opens one is told why a part could not be loaded. */
export function preloadViewer(): void {
  const parts = [
    import('../article-viewer/article-viewer.js'),
    import('../reader/reader.js'),
    import('../../i18n/later-words.js'),
    import('../../markdown/render-article.js'),
    import('../../markdown/page-parser.js'),
  ];
  for (const part of parts) part.catch(() => undefined);
}
