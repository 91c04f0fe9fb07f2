import Dialog from '@mui/material/Dialog';
import {Fragment, createElement as h, useState} from 'react';
import {Order, render} from './parts/react-order.js';

function App() {
  const [open, setOpen] = useState(false);
  return h(
    Fragment,
    null,
    h('button', {type: 'button', onClick: () => setOpen(true)}, 'Order'),
    h(Dialog, {open, onClose: () => setOpen(false), transitionDuration: 0}, h(Order)),
  );
}

render(h(App));
