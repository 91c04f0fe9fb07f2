import {HelpletArticleViewer} from './article-viewer.js';

HelpletArticleViewer.define();

export * from './article-viewer.js';
