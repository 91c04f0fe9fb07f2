import {Charset, Document, Encoder} from 'flexsearch';
import english from 'flexsearch/lang/en';
import {jsonOf} from './text.mjs';

/** @typedef {import('../types.mjs').Setting & {charset: 'LatinBalance' | 'Normalize', boosts: boolean}} FlexSearchSetting */

const boosts = {title: 6, headings: 3, keywords: 2, body: 1};

/** @type {import('../types.mjs').Peer<FlexSearchSetting>} */
export const peer = {
  settings: [
    {
      label: "Document, tokenize 'forward', Charset.LatinBalance with the English preset, suggest, fields merged",
      charset: 'LatinBalance',
      boosts: false,
    },
    {
      label:
        "Document, tokenize 'forward', Charset.LatinBalance, English, suggest, fields boosted 6/3/2/1 by a resolver",
      charset: 'LatinBalance',
      boosts: true,
    },
    {
      label: "Document, tokenize 'forward', Charset.Normalize, English, suggest, fields boosted 6/3/2/1 by a resolver",
      charset: 'Normalize',
      boosts: true,
    },
  ],

  async build(documents, setting, language) {
    const index = create(setting, language);
    for (const document of documents) index.add(document);
    /** @type {Record<string, string>} */
    const parts = {};
    await index.export((/** @type {string} */ key, /** @type {string} */ data) => {
      parts[key] = data;
    });
    return {'index.json': JSON.stringify(parts)};
  },

  async restore(files, setting, language) {
    const index = create(setting, language);
    for (const [key, data] of Object.entries(jsonOf(files, 'index.json'))) index.import(key, data);
    return {
      search(query, _intent, limit) {
        const found = setting.boosts ? searchBoosted(index, query, limit) : searchMerged(index, query, limit);
        return found.map(({id, doc}) => ({id: String(id), title: doc?.title ?? ''}));
      },
    };
  },
};

/**
 * @param {FlexSearchSetting} setting
 * @param {import('../types.mjs').PeerLanguage} [language]
 * @returns {any} Its types know neither resolvers of documents nor merged results.
 */
function create({charset}, language) {
  return new Document({
    tokenize: 'forward',
    encoder: /** @type {any} */ (language?.flexSearch() ?? new Encoder(Charset[charset]).assign(english)),
    document: {id: 'id', store: ['title'], index: ['title', 'headings', 'keywords', 'body']},
  });
}

/** @typedef {{id: string, doc?: {title: string}}} Found */

/**
 * @param {any} index
 * @param {string} query
 * @param {number} limit
 * @returns {readonly Found[]}
 */
function searchMerged(index, query, limit) {
  return index.search(query, {limit, suggest: true, enrich: true, merge: true}).slice(0, limit);
}

/**
 * Scores of fields add up only through a resolver.
 *
 * @param {any} index
 * @param {string} query
 * @param {number} limit
 * @returns {readonly Found[]}
 */
function searchBoosted(index, query, limit) {
  const [first, ...others] = Object.entries(boosts).map(([field, boost]) => ({query, field, boost, suggest: true}));
  return index
    .search({...first, resolve: false})
    .or(...others)
    .resolve({limit, enrich: true});
}
