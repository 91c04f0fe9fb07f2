import {Dialog, DialogPanel} from '@headlessui/react';
import {Fragment, createElement as h, useState} from 'react';
import {Order, render} from './parts/react-order.js';

function App() {
  const [open, setOpen] = useState(false);
  return h(
    Fragment,
    null,
    h('button', {type: 'button', onClick: () => setOpen(true)}, 'Order'),
    h(
      Dialog,
      {open, onClose: () => setOpen(false)},
      h('div', {className: 'backdrop'}, h(DialogPanel, {className: 'order'}, h(Order))),
    ),
  );
}

render(h(App));
