import {HelpletArticleList} from './article-list.js';

HelpletArticleList.define();

export * from './article-list.js';
