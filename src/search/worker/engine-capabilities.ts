import type {Capabilities} from '../../core/search-provider.js';

/** What the embedded engine can do, for those who ask before its code is there. A test compares it with the engine's own. */
export const ENGINE_CAPABILITIES: Capabilities = {
  remote: false,
  cancel: true,
  typoTolerance: true,
  facets: 'exact',
  sorts: ['relevance', 'updated', 'published', 'views'],
  maxHits: 1000,
};
