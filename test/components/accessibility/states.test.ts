import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {faultsOf} from '../../helpers/components/accessibility.js';
import {DESKTOP, preparePage, SCHEMES, SURFACES} from '../../helpers/components/page.js';
import {LOOKS, wear} from './looks.js';
import {Stage} from './stage.js';
import {restore, STATES} from './states.js';

const MODES = ['floating', 'page'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

describe('Every state is accessible in every look, in light and dark colours', () => {
  before(preparePage);
  afterEach(restore);
  after(() => setViewport(DESKTOP));

  for (const direction of DIRECTIONS) {
    for (const mode of MODES) {
      for (const state of STATES.filter(({modes = MODES}) => modes.includes(mode))) {
        it(`${state.name}, ${mode}, ${direction}`, async () => {
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
  }
});
