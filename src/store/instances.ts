import {DEFAULT_INSTANCE} from '../page/panel-link.js';
import {HelpStore} from './help-store.js';

const stores = new Map<string, HelpStore>();

/** The store that elements of an instance name share; made on first use. */
export function storeFor(instance = DEFAULT_INSTANCE): HelpStore {
  let store = stores.get(instance);
  if (!store) {
    store = new HelpStore();
    stores.set(instance, store);
  }
  return store;
}
