/** Registers all elements: `import 'helplet/define'`. */
import {HelpletArticleList} from './components/article-list/article-list.js';
import {HelpletArticleViewer} from './components/article-viewer/article-viewer.js';
import {HelpletLauncher} from './components/launcher/launcher.js';
import {HelpletPanel} from './components/panel/panel.js';
import {HelpletSearchBox} from './components/search-box/search-box.js';

for (const element of [HelpletSearchBox, HelpletArticleList, HelpletArticleViewer, HelpletPanel, HelpletLauncher]) {
  element.define();
}

export * from './index.js';
