// @ts-expect-error It has no types.
import lunr from 'lunr';
import {jsonOf} from './text.mjs';

/** @typedef {import('../types.mjs').Setting & {boost: {title: number, headings: number}, typos: boolean}} LunrSetting */

/** @type {import('../types.mjs').Peer<LunrSetting>} */
export const peer = {
  settings: [
    {
      label: 'fields boosted title 6, headings 3, keywords 2; words with one wrong letter at a tenth of the weight',
      boost: {title: 6, headings: 3},
      typos: true,
    },
    {label: 'fields boosted title 10, headings 3, keywords 2', boost: {title: 10, headings: 3}, typos: false},
    {label: 'fields boosted title 6, headings 3, keywords 2', boost: {title: 6, headings: 3}, typos: false},
  ],

  async build(documents, {boost}, language) {
    const builder = new lunr.Builder();
    const {plugin, tokenizer} = language?.useLunr(lunr) ?? {plugin: useEnglish, tokenizer: lunr.tokenizer};
    if (plugin) builder.use(plugin);
    builder.tokenizer = tokenizer;
    builder.ref('id');
    for (const [field, weight] of Object.entries({...boost, keywords: 2, body: 1}))
      builder.field(field, {boost: weight});
    for (const document of documents) builder.add(document);
    // It stores nothing to show, so titles come along.
    const titles = Object.fromEntries(documents.map(({id, title}) => [id, title]));
    return {'index.json': JSON.stringify({index: builder.build(), titles})};
  },

  async restore(files, {typos}, language) {
    const {tokenizer} = language?.useLunr(lunr) ?? lunr;
    const {index: serialized, titles} = jsonOf(files, 'index.json');
    const index = lunr.Index.load(serialized);
    return {
      search(query, intent, limit) {
        // Its query language would take people's colons and dashes for operators.
        const words = tokenizer(query).flatMap((/** @type {any} */ token) => trim(String(token), language) || []);
        const found = index.query((/** @type {any} */ ask) => {
          for (const [i, word] of words.entries()) {
            ask.term(word, {boost: 10});
            if (typos && word.length >= 4) ask.term(word, {editDistance: 1, usePipeline: false, boost: 1});
            if (intent === 'typeahead' && i === words.length - 1) {
              ask.term(word, {wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 5});
            }
          }
        });
        return found.slice(0, limit).map((/** @type {{ref: string}} */ {ref}) => ({id: ref, title: titles[ref]}));
      },
    };
  },
};

/** @this {any} */
function useEnglish() {
  this.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  this.searchPipeline.add(lunr.stemmer);
}

/**
 * As its trimmer does with the words of documents. An asterisk inside a word would be a wildcard.
 *
 * @param {string} word
 * @param {unknown} language Nothing for English.
 */
function trim(word, language) {
  const edges = language ? /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu : /^\W+|\W+$/g;
  return word.replace(edges, '').replaceAll('*', '');
}
