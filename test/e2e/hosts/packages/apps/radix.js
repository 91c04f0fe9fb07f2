import * as Dialog from '@radix-ui/react-dialog';
import {createElement as h} from 'react';
import {Order, render} from './parts/react-order.js';

render(
  h(
    Dialog.Root,
    null,
    h(Dialog.Trigger, null, 'Order'),
    h(
      Dialog.Portal,
      null,
      h(Dialog.Overlay, {className: 'backdrop'}),
      h(Dialog.Content, {className: 'order', 'aria-describedby': undefined}, h(Dialog.Title, null, 'Order'), h(Order)),
    ),
  ),
);
