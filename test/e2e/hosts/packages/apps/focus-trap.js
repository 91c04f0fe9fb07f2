import {createFocusTrap} from 'focus-trap';
import {placeOrder} from './parts/order.js';

const {opener, dialog} = placeOrder();
const trap = createFocusTrap(dialog, {
  onDeactivate: () => {
    dialog.hidden = true;
  },
});
opener.addEventListener('click', () => {
  dialog.hidden = false;
  trap.activate();
});
