import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/search-box/define.js';
import type {HelpletSearchBox} from '../../../src/components/search-box/search-box.js';
import {focused, maybe, one, textOf, updated} from '../../helpers/components/dom.js';
import {type Help, newHelp} from '../../helpers/components/help.js';
import {expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {SearchBoxHarness} from './harness.js';

async function boxFor({instance}: Help): Promise<SearchBoxHarness> {
  return new SearchBoxHarness(
    await fixture<HelpletSearchBox>(html`<helplet-search-box instance=${instance}></helplet-search-box>`),
  );
}

function failureOf(box: SearchBoxHarness): HTMLElement | undefined {
  return maybe(box.element, '[part="error"]');
}

/** Types a query whose search fails. */
async function failFor(help: Help, box: SearchBoxHarness, query: string, typed = query): Promise<void> {
  help.provider.hold('search');
  await box.type(typed);
  (await help.provider.askedFor(query)).fail();
  await until(() => help.store.state.results.status === 'error', 'the failure');
  await updated(box.element);
}

describe('helplet-search-box alone on a page, whose search fails', () => {
  before(preparePage);

  for (const scheme of SCHEMES) {
    it(`is accessible on a ${scheme} page`, async () => {
      const help = newHelp();
      const box = new SearchBoxHarness(
        await on(scheme, html`<helplet-search-box instance=${help.instance}></helplet-search-box>`),
      );
      await failFor(help, box, 'scan');
      expect(failureOf(box)).not.to.equal(undefined);
      await expectAccessible(box.element);
    });
  }

  it('says so in place of older results, and keeps what was typed', async () => {
    const help = newHelp();
    const box = await boxFor(help);
    await box.ask('scan');
    expect(box.isOpen).to.equal(true);
    await failFor(help, box, 'scan code', ' code');
    expect(textOf(failureOf(box))).to.contain('Search isn’t responding');
    expect(failureOf(box)?.getAttribute('role')).to.equal('alert');
    expect(box.isOpen).to.equal(false);
    expect(box.input.value).to.equal('scan code');
  });

  it('tells the page, once for each failure', async () => {
    const help = newHelp();
    const box = await boxFor(help);
    const told: unknown[] = [];
    box.element.addEventListener('helplet-error', ({error}) => told.push(error));
    await failFor(help, box, 'scan');
    box.element.requestUpdate();
    await updated(box.element);
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.have.property('name', 'SearchError');
  });

  it('tries again, with focus back in the field', async () => {
    const help = newHelp();
    const box = await boxFor(help);
    await failFor(help, box, 'scan');
    help.provider.release();
    one(box.element, '[part="retry"]').click();
    await until(() => help.store.state.results.status === 'complete', 'results');
    await updated(box.element);
    expect(failureOf(box)).to.equal(undefined);
    expect(box.isOpen).to.equal(true);
    expect(focused() === box.input).to.equal(true);
  });

  it('goes with Escape', async () => {
    const help = newHelp();
    const box = await boxFor(help);
    await failFor(help, box, 'scan');
    await box.press('Escape');
    expect(failureOf(box)).to.equal(undefined);
    expect(box.input.value).to.equal('scan');
  });

  it('leaves that to a list of results where there is one', async () => {
    const help = newHelp();
    help.store.addList();
    const box = await boxFor(help);
    await failFor(help, box, 'scan');
    expect(failureOf(box)).to.equal(undefined);
  });
});
