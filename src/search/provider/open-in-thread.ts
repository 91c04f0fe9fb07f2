import type {InlineBundle} from '../../core/bundle.js';
import {loadLanguage} from '../analysis/languages.js';
import * as secondStage from '../answer/second-stage.js';
import {HttpBundleSource} from '../bundle/http-bundle-source.js';
import {InlineBundleSource} from '../bundle/inline-bundle-source.js';
import {askProvider} from './ask-provider.js';
import {EmbeddedProvider, type EmbeddedProviderOptions} from './embedded-provider.js';
import type {Respondent} from './forwarding-provider.js';
import {proveSearch} from './prove-search.js';
import {savesData} from './saves-data.js';

/**
 * Opens a help bundle in the page's own thread, where the engine is asked nothing before it has proven that it works.
 * @param bundle Absolute URL of its folder, or the bundle itself.
 * @param options `locale` as of a {@link PageProviderOptions page's provider}, `onReplaced` as of an {@link EmbeddedProvider}.
 * @throws SearchError `unavailable` on a page that changed what the engine is made of.
 */
export async function openInThread(
  bundle: string | InlineBundle,
  options: Pick<EmbeddedProviderOptions, 'locale' | 'onReplaced'>,
): Promise<Respondent> {
  await proveSearch();
  const provider = new EmbeddedProvider({
    source: typeof bundle === 'string' ? new HttpBundleSource(bundle) : new InlineBundleSource(bundle),
    loadLanguage,
    loadSecondStage: async () => secondStage,
    loadsAhead: typeof bundle === 'string' && !savesData(),
    ...options,
  });
  return {
    ask: (question, context) => askProvider(provider, question, context),
    dispose: () => provider.dispose(),
  };
}
