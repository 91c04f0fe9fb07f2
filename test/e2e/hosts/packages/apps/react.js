import {createElement as h, StrictMode, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';

function App() {
  const [shown, setShown] = useState(true);
  return h(
    'div',
    null,
    h('button', {type: 'button', onClick: () => setShown(!shown)}, 'Toggle'),
    shown && h('helplet-panel', {bundle: '/help/'}),
    shown && h('helplet-launcher'),
  );
}

const root = createRoot(document.querySelector('#app'));
// The script tag looks once for elements that are on the page.
flushSync(() => root.render(h(StrictMode, null, h(App))));
