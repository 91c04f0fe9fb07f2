import type {HelpState} from '../store/help-state.js';
import type {HelpStore} from '../store/help-store.js';

/** How long nothing may have changed, in milliseconds: longer than people pause before they type on. */
const CALM_MS = 1500;

/**
 * Calls back once nobody waits for the help: nothing is on its way, and for a while nothing was typed or chosen. What is
 * fetched then holds up no results. Returns what calls it off.
 */
export function whenCalm(store: HelpStore, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (!isWaitedFor(store.state)) timer = setTimeout(finish, CALM_MS);
  };
  const stopWatching = store.subscribe(look);
  const callOff = (): void => {
    clearTimeout(timer);
    stopWatching();
  };
  const finish = (): void => {
    callOff();
    callback();
  };
  look();
  return callOff;
}

function isWaitedFor({centre, results, article}: HelpState): boolean {
  const isRough = results.status === 'complete' && results.partial === true;
  // Before anyone asks for help there is nothing to prepare for.
  return isRough || centre.status === 'idle' || [centre, results, article].some(({status}) => status === 'pending');
}
