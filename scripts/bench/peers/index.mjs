import {peer as bm25} from './bm25.mjs';
import {peer as flexsearch} from './flexsearch.mjs';
import {peer as fuse} from './fuse.mjs';
import {peer as lunr} from './lunr.mjs';
import {peer as minisearch} from './minisearch.mjs';
import {peer as orama} from './orama.mjs';

/** @typedef {'minisearch' | 'flexsearch' | 'lunr' | 'fuse' | 'orama' | 'bm25'} PeerId */

/** @type {Readonly<Record<PeerId, import('../types.mjs').Peer<any>>>} */
export const peers = {minisearch, flexsearch, lunr, fuse, orama, bm25};
