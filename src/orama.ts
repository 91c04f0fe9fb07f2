/** The packed index for plain Orama code: `import {packedIndex} from 'helplet/orama'`. See docs/search.md. */
export {PACKED_SCHEMA, type PackedDocument, packedIndex} from './search/orama-plugin.js';
export type {IndexedArticle} from './search/packed/collect-postings.js';
export {buildPackedIndex, type PackedFiles, type PackedFilesOptions, readPackedIndex} from './search/plain-orama.js';
