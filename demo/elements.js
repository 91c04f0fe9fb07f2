// Articles of the topic list open in the reader of the other instance. Cancelling an event of Helplet means: leave
// the rest to me.
const reader = document.querySelector('#reader');

document.querySelector('#wallet-list').addEventListener('helplet-article-select', event => {
  event.preventDefault();
  reader.articleId = ''; // Or an article that was asked for before would be no change.
  reader.articleId = event.articleId;
});
