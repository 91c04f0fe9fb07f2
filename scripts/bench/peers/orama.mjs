import {create, insertMultiple, load, save, search} from '@orama/orama';
import {stopwords as english} from '@orama/stopwords/english';
import {jsonOf} from './text.mjs';

/** @typedef {import('../types.mjs').Setting & {stopWords: boolean, tolerance: number}} OramaSetting */

const boost = {title: 6, headings: 3, keywords: 2};

/** @type {import('../types.mjs').Peer<OramaSetting>} */
export const peer = {
  settings: [
    {label: 'English stemming; boost title 6, headings 3, keywords 2', stopWords: false, tolerance: 0},
    {
      label: 'English stemming and stop words; boost title 6, headings 3, keywords 2',
      stopWords: true,
      tolerance: 0,
    },
    {
      label: 'English stemming and stop words; boost title 6, headings 3, keywords 2; tolerance 1',
      stopWords: true,
      tolerance: 1,
    },
  ],

  async build(documents, setting, language) {
    const database = open(setting, language);
    await insertMultiple(database, [...documents], 500);
    const raw = save(database);
    const {docs} = /** @type {{docs: Record<string, import('../types.mjs').SearchDocument>}} */ (raw.docs);
    // It keeps whole documents. Like the others, it shall keep what a list of results shows.
    const stored = Object.entries(docs).map(([key, {id, title}]) => [key, {id, title}]);
    const store = {.../** @type {object} */ (raw.docs), docs: Object.fromEntries(stored)};
    return {'index.json': JSON.stringify({...raw, docs: store})};
  },

  async restore(files, setting, language) {
    const database = open(setting, language);
    load(database, jsonOf(files, 'index.json'));
    return {
      async search(query, _intent, limit) {
        const {hits} = await search(database, {term: query, boost, tolerance: setting.tolerance, limit});
        return hits.map(({id, document: {title}}) => ({id, title}));
      },
    };
  },
};

/**
 * @param {OramaSetting} setting
 * @param {import('../types.mjs').PeerLanguage} [language]
 */
function open({stopWords}, language) {
  const schema = /** @type {const} */ ({title: 'string', headings: 'string', keywords: 'string', body: 'string'});
  const tokenizer = /** @type {const} */ ({language: 'english', stemming: true});
  return create({
    schema,
    sort: {enabled: false},
    components: {
      tokenizer: /** @type {any} */ (language?.orama ?? {...tokenizer, ...(stopWords ? {stopWords: english} : {})}),
    },
  });
}
