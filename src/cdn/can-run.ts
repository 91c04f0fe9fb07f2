import {pageDocument} from '../page/page-document.js';
import {trustedPolicy} from '../workers/trusted-types.js';

const HTML = 'text/html';

/** False where Helplet cannot draw itself; `plain-link.ts` finds out why. */
export function canRun(): boolean {
  try {
    // Throws where a page demands Trusted Types and allows neither Helplet's policy nor strings.
    new DOMParser().parseFromString(trustedPolicy()?.createHTML('') ?? '', HTML);
    // Templates are HTML, which an XML parser mostly refuses. Of what is needed, browsers learnt adopted style sheets last.
    return pageDocument.contentType === HTML && 'adoptedStyleSheets' in Document.prototype;
  } catch {
    // The answer, not a failure.
    return false;
  }
}
