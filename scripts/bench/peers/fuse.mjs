import Fuse from 'fuse.js';
import {jsonOf} from './text.mjs';

/** @typedef {import('../types.mjs').Setting & {options: import('fuse.js').IFuseOptions<{id: string, title: string}>}} FuseSetting */

const keys = [
  {name: 'title', weight: 6},
  {name: 'headings', weight: 3},
  {name: 'keywords', weight: 2},
  {name: 'body', weight: 1},
];

/** @type {import('../types.mjs').Peer<FuseSetting>} */
export const peer = {
  settings: [
    {
      label: 'keys weighted 6/3/2/1, ignoreLocation, token search, threshold 0.2',
      options: {ignoreLocation: true, useTokenSearch: true, threshold: 0.2},
    },
    {
      label: 'keys weighted 6/3/2/1, ignoreLocation, token search, threshold 0.4',
      options: {ignoreLocation: true, useTokenSearch: true, threshold: 0.4},
    },
    {
      label: 'keys weighted 6/3/2/1, ignoreLocation, threshold 0.3',
      options: {ignoreLocation: true, threshold: 0.3},
    },
  ],

  async build(documents) {
    const index = Fuse.createIndex(keys, [...documents]);
    const shown = documents.map(({id, title}) => ({id, title}));
    return {'index.json': JSON.stringify({documents: shown, index})};
  },

  async restore(files, {options}) {
    const {documents, index} = jsonOf(files, 'index.json');
    const engine = new Fuse(documents, {...options, keys}, Fuse.parseIndex(index));
    return {
      search: (query, _intent, limit) => engine.search(query, {limit}).map(({item}) => item),
    };
  },
};
