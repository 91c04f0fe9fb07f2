import './reader.js';
import type {Article} from '../../../src/core/article.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {helpInstance} from '../../../src/instance/help-instance.js';
import type {HelpStore} from '../../../src/store/help-store.js';
import {CENTRE, LIBRARY} from './content.js';
import {FakeProvider} from './fake-provider.js';
import {until} from './until.js';

export interface Help {
  readonly instance: string;
  readonly provider: FakeProvider;
  readonly store: HelpStore;
}

let instances = 0;

/** An instance that no other test uses, with a provider that answers from the library. */
export function newHelp({
  centre = CENTRE,
  library = LIBRARY,
}: {
  centre?: HelpCentre;
  library?: readonly Article[];
} = {}): Help {
  const instance = `test-${++instances}`;
  const provider = new FakeProvider(centre, library);
  const help = helpInstance(instance);
  help.configure({provider});
  // A test may look at an instance whose elements have gone.
  help.subscribe(() => undefined);
  return {instance, provider, store: help.store};
}

/** The same, after the help centre described itself. */
export async function loadedHelp(content: {centre?: HelpCentre; library?: readonly Article[]} = {}): Promise<Help> {
  const help = newHelp(content);
  help.store.load();
  await until(() => help.store.state.centre.status === 'complete', 'the help centre');
  return help;
}

/** Submits a query and waits for what it finds. */
export async function searchFor({store}: Help, query: string): Promise<void> {
  store.search.setQuery(query);
  store.search.submit();
  await until(() => store.state.results.status === 'complete', `results for ${query}`);
}

/** Waits until an instance has results for exactly these words, not for a part of them that was typed before. */
export function resultsFor(instance: string, query: string): Promise<void> {
  return until(() => {
    const {results} = helpInstance(instance).store.state;
    return results.status === 'complete' && results.results.query === query.trim();
  }, `results for ${query}`);
}
