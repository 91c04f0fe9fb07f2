import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {faultsOf} from '../../helpers/components/accessibility.js';
import {DESKTOP, preparePage, SCHEMES, SURFACES} from '../../helpers/components/page.js';
import {LOOKS, wear} from './looks.js';
import {type Mode, Stage} from './stage.js';
import {restore, STATES} from './states.js';

/** Each state in both directions and both colour schemes. Modes have files of their own, which run at the same time. */
export function describeEveryState(mode: Mode): void {
  describe(`Every state is accessible, ${mode}`, () => {
    before(preparePage);
    afterEach(restore);
    after(() => setViewport(DESKTOP));

    for (const direction of ['ltr', 'rtl'] as const) {
      for (const state of STATES.filter(({modes}) => modes?.includes(mode) ?? true)) {
        it(`${state.name}, ${direction}`, async () => {
          const stage = await Stage.draw({...state, mode, direction});
          await state.reach(stage);
          for (const look of LOOKS) {
            await wear(look);
            for (const scheme of SCHEMES) {
              stage.surface.setAttribute('style', SURFACES[scheme]);
              expect(await faultsOf(stage.surface), `${scheme} colours, ${look.name}`).to.deep.equal([]);
            }
          }
        });
      }
    }
  });
}
