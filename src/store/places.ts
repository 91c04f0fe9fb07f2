import type {Place} from '../core/place.js';
import type {HelpState} from './help-state.js';
import type {HelpStore} from './help-store.js';

/** Goes to a place. */
export function goTo(store: HelpStore, place: Place): void {
  if (place.view === 'home') store.goHome();
  else if (place.view === 'contact') store.openContact();
  else if (place.view === 'article') store.openArticle(place.articleId, place.anchor);
  else {
    const {query, category, topics = [], sort = 'relevance'} = place;
    store.search.ask({query, category, topics, sort});
  }
}

/** Where a state is. */
export function placeOf({view, query, category, topics, sort, article, currentAnchor}: HelpState): Place {
  if (view === 'article' && 'id' in article) {
    const {id} = article;
    const anchor = currentAnchor ?? article.anchor;
    return {view, articleId: id, ...(anchor ? {anchor} : {})};
  }
  if (view === 'results') {
    return {
      view,
      query: query.trim(),
      ...(category ? {category} : {}),
      ...(topics.length ? {topics} : {}),
      ...(sort === 'relevance' ? {} : {sort}),
    };
  }
  return {view: view === 'contact' ? 'contact' : 'home'};
}
