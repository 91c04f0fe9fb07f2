import type {ReactiveControllerHost} from 'lit';
import {GradualRowsController} from '../../controllers/gradual-rows-controller.js';
import type {HelpController} from '../../controllers/help-controller.js';
import type {Hit} from '../../core/search-provider.js';
import {shownResults} from '../../store/help-state.js';

const NO_HITS: readonly Hit[] = [];

/**
 * The hits of an instance, drawn a few at a time; all of them as soon as someone moves through them.
 * @param canWait true when even the first ones can wait for a frame.
 */
export function gradualHits(
  host: ReactiveControllerHost,
  help: HelpController,
  canWait?: () => boolean,
): GradualRowsController<Hit> {
  return new GradualRowsController<Hit>(host, {
    rows: () => shownResults(help.state)?.hits ?? NO_HITS,
    keyOf: ({article}) => article.id,
    atOnce: () => help.state.activeOption !== -1,
    ...(canWait ? {canWait} : {}),
  });
}
