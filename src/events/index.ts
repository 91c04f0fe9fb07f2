export {HelpletArticleSelectEvent} from './article-select-event.js';
export {HelpletArticleShowEvent} from './article-show-event.js';
export {HelpletCloseEvent} from './close-event.js';
export {HelpletErrorEvent} from './error-event.js';
export {HelpletOpenEvent} from './open-event.js';
export {HelpletSearchEvent} from './search-event.js';
