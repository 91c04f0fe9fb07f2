import {Modal} from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import {placeOrder} from './parts/order.js';

const {opener, dialog} = placeOrder();
const modal = document.createElement('div');
modal.className = 'modal';
modal.tabIndex = -1;
const frame = document.createElement('div');
frame.className = 'modal-dialog';
const content = document.createElement('div');
content.className = 'modal-content';
content.append(...dialog.childNodes);
frame.append(content);
modal.append(frame);
dialog.replaceWith(modal);
opener.addEventListener('click', () => Modal.getOrCreateInstance(modal).show());
