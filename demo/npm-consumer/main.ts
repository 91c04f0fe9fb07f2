import './color-scheme.ts';
import {registerTranslation} from 'helplet';
import {en} from 'helplet/i18n/en';
// Each registers its element. Only what is imported ends up in the build.
import 'helplet/components/article-viewer';
import 'helplet/components/search-box';
import {say} from './log.ts';

// Words of one's own: here for one label, for a whole language just the same.
registerTranslation({...en, search: 'Ask about your wallet'});

document.addEventListener('helplet-query', event => {
  say(event.type, `${event.query || '(emptied)'}, ${event.intent}`);
});
document.addEventListener('helplet-article-select', event => {
  say(event.type, event.articleId + (event.anchor ? `#${event.anchor}` : ''));
});
document.addEventListener('helplet-article-show', event => {
  say(event.type, event.title);
});
document.addEventListener('helplet-error', event => {
  say(event.type, String(event.error));
});
