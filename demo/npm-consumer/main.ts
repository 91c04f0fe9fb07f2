import './color-scheme.ts';
import {helplet, registerTranslation} from 'helplet';
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

// The same by the commands, which know events by shorter names.
helplet().on('article-view', event => say(event.type, event.title));
helplet().on('error', event => say(event.type, String(event.error)));
