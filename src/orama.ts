/** The packed index for plain Orama code: `import {packedIndex} from 'helplet/orama'`. See docs/search.md. */
export {PACKED_SCHEMA, type PackedDocument, packedIndex} from './search/orama/orama-plugin.js';
export {
  buildPackedIndex,
  type PackedFiles,
  type PackedFilesOptions,
  readPackedIndex,
} from './search/orama/plain-orama.js';
export type {IndexedArticle} from './search/packed/collect-postings.js';
