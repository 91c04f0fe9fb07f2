import {jsonOf} from './text.mjs';

/** As Lucene has them. */
const [K1, B] = [1.2, 0.75];

/**
 * What every engine has to beat: BM25 over one text of each article, its words cut by the rules of Unicode and stemmed where
 * there is a stemmer. Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 *
 * @type {import('../types.mjs').Peer}
 */
export const peer = {
  settings: [{label: `k1 ${K1}, b ${B}, stemming where there is a stemmer`}],

  async build(documents, _setting, language) {
    const texts = documents.map(({id, title, headings, keywords, body}) => ({
      id,
      title,
      terms: termsOf([title, headings, keywords, body].join('\n'), language),
    }));
    return {'index.json': JSON.stringify(texts)};
  },

  async restore(files, _setting, language) {
    /** @type {{id: string, title: string, terms: string[]}[]} */
    const texts = jsonOf(files, 'index.json');
    const averageLength = texts.reduce((sum, {terms}) => sum + terms.length, 0) / texts.length;
    /** @type {Map<string, Map<number, number>>} How often each text holds a term. */
    const postings = new Map();
    for (const [i, {terms}] of texts.entries()) {
      for (const term of terms) {
        const counts = postings.get(term) ?? new Map();
        postings.set(term, counts.set(i, (counts.get(i) ?? 0) + 1));
      }
    }
    return {
      search(query, _intent, limit) {
        /** @type {Map<number, number>} */
        const scores = new Map();
        for (const term of termsOf(query, language)) {
          const counts = postings.get(term) ?? new Map();
          const idf = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
          for (const [i, count] of counts) {
            const length = (texts[i]?.terms.length ?? 0) / averageLength;
            const score = (idf * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
            scores.set(i, (scores.get(i) ?? 0) + score);
          }
        }
        const best = [...scores].sort(([i, a], [j, b]) => b - a || i - j).slice(0, limit);
        return best.flatMap(([i]) => texts[i] ?? []);
      },
    };
  },
};

/**
 * @param {string} text
 * @param {import('../types.mjs').PeerLanguage | undefined} language
 */
function termsOf(text, language) {
  if (!language) throw new Error('BM25 needs to know the language');
  return language.words(text).map(language.stem);
}
