import {pageDocument} from '../page/page-document.js';
import {trustedPolicy} from '../workers/trusted-types.js';

/** Why Helplet cannot draw itself on a page; `plain-link.ts` has the words. */
export type Obstacle = 'browser' | 'xml' | 'policy';

export function findObstacle(): Obstacle | undefined {
  // The last of what is needed that browsers learnt.
  if (!('adoptedStyleSheets' in Document.prototype)) return 'browser';
  // Templates are HTML: an XML parser refuses most of them.
  if (pageDocument.contentType !== 'text/html') return 'xml';
  return canParseHtml() ? undefined : 'policy';
}

/** False where a page demands Trusted Types and allows neither Helplet's policy nor strings. */
function canParseHtml(): boolean {
  try {
    new DOMParser().parseFromString(trustedPolicy()?.createHTML('') ?? '', 'text/html');
    return true;
  } catch {
    // The answer, not a failure.
    return false;
  }
}
