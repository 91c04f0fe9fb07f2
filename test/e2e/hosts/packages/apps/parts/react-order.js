import {Fragment, createElement as h} from 'react';
import {createRoot} from 'react-dom/client';

/** What each dialog of an app in React has in it: a field of its own, and a way to the help. */
export function Order() {
  return h(
    Fragment,
    null,
    h('label', null, 'Amount ', h('input')),
    h('button', {type: 'button', 'data-helplet-open': ''}, 'Which one?'),
  );
}

/** Puts an app in the place where its page has one. */
export function render(app) {
  createRoot(document.querySelector('#app')).render(app);
}
