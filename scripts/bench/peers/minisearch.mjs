import MiniSearch from 'minisearch';
import {textOf} from './text.mjs';

/** @typedef {import('../types.mjs').Setting & {boost: {title: number, headings: number, keywords: number}, fuzzy: number, prefix: 'all' | 'last'}} MiniSearchSetting */

const options = {fields: ['title', 'headings', 'body', 'keywords'], storeFields: ['title']};

/** @param {import('../types.mjs').PeerLanguage | undefined} language */
const optionsFor = language => (language?.joinsWords ? {...options, tokenize: language.words} : options);

/** @type {import('../types.mjs').Peer<MiniSearchSetting>} */
export const peer = {
  settings: [
    {
      label: 'boost title 6, headings 3, keywords 2; fuzzy 0.2; prefix for the last word while typing',
      boost: {title: 6, headings: 3, keywords: 2},
      fuzzy: 0.2,
      prefix: 'last',
    },
    {
      label: 'boost title 3, headings 2, keywords 2; fuzzy 0.2; prefix for the last word while typing',
      boost: {title: 3, headings: 2, keywords: 2},
      fuzzy: 0.2,
      prefix: 'last',
    },
    {
      label: 'boost title 3, headings 2, keywords 2; fuzzy 0.2; prefix for all words',
      boost: {title: 3, headings: 2, keywords: 2},
      fuzzy: 0.2,
      prefix: 'all',
    },
  ],

  async build(documents, _setting, language) {
    const index = new MiniSearch(optionsFor(language));
    index.addAll(documents);
    return {'index.json': JSON.stringify(index)};
  },

  async restore(files, {boost, fuzzy, prefix}, language) {
    const index = MiniSearch.loadJSON(textOf(files, 'index.json'), optionsFor(language));
    return {
      search(query, intent, limit) {
        const isLast = (/** @type {string} */ _term, /** @type {number} */ i, /** @type {string[]} */ terms) =>
          intent === 'typeahead' && i === terms.length - 1;
        const found = index.search(query, {boost, fuzzy, prefix: prefix === 'all' || isLast});
        return found.slice(0, limit).map(({id, title}) => ({id, title}));
      },
    };
  },
};
