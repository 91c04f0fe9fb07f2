import {readFile, writeFile} from 'node:fs/promises';
import {loadNodeApi} from '../dist.mjs';

/**
 * An article as its author wrote it, whatever it came from.
 *
 * @typedef {import('../types.mjs').CompiledArticle} CompiledArticle
 * @typedef {{id: string, title: string, body: string, description?: string, category?: string, topic?: string,
 *   tags?: readonly string[], keywords?: readonly string[], published?: string, updated?: string, locale?: string}} ArticleText
 */

/**
 * @param {{content: string} | {jsonl: string}} from
 * @returns {Promise<ArticleText[]>}
 */
export async function readArticles(from) {
  const {compileContent} = await loadNodeApi();
  const {articles} = await compileContent(from);
  return articles.map(({article, keywords}) => {
    const {id, title, markdown: body, description, category, topic, tags, published, updated, locale} = article;
    return {id, title, body, description, category, topic, tags, keywords, published, updated, locale};
  });
}

/**
 * Writes articles down for Helplet, and reads them as it does for all others, so that every engine gets the same text.
 *
 * @param {string} name
 * @param {string} note
 * @param {readonly ArticleText[]} articles
 * @param {string} jsonl File to write.
 * @returns {Promise<import('../types.mjs').Corpus>}
 */
export async function writeCorpus(name, note, articles, jsonl) {
  const {compileContent} = await loadNodeApi();
  await writeFile(jsonl, articles.map(article => `${JSON.stringify(article)}\n`).join(''));
  const compiled = await compileContent({jsonl});
  const documents = jsonl.replace(/\.jsonl$/, '.documents.json');
  await writeFile(documents, JSON.stringify(compiled.articles.map(documentOf)));
  const language = new Intl.Locale(articles[0]?.locale ?? 'en').language;
  return {name, note, language, jsonl, documents};
}

/**
 * @param {import('../types.mjs').Corpus} corpus
 * @returns {Promise<import('../types.mjs').SearchDocument[]>}
 */
export async function readDocuments({documents}) {
  return JSON.parse(await readFile(documents, 'utf8'));
}

/**
 * @param {CompiledArticle} compiled
 * @returns {import('../types.mjs').SearchDocument}
 */
function documentOf({article, sections, keywords = []}) {
  const {id, title, description = '', topic = '', tags = []} = article;
  return {
    id,
    title,
    headings: sections.map(({heading}) => heading ?? '').join('\n'),
    body: [description, ...sections.map(({text}) => text)].join('\n'),
    keywords: [...keywords, ...tags, topic].join('\n'),
  };
}
