import type {Capabilities} from '../core/search-provider.js';

/** What the embedded engine can do, for those who ask before its code is there. */
export const ENGINE_CAPABILITIES: Capabilities = {
  remote: false,
  cancel: true,
  typoTolerance: true,
  facets: 'exact',
  sorts: ['relevance', 'updated', 'published', 'views'],
  maxHits: 1000,
  knowsPages: true,
};
