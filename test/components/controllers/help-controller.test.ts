import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {HelpController} from '../../../src/controllers/help-controller.js';
import type {HelpState} from '../../../src/store/help-state.js';
import {newHelp} from '../../helpers/components/help.js';

type StateParts = (state: HelpState) => readonly unknown[];

class StateHost extends LitElement {
  instance = '';
  parts: StateParts | undefined;
  draws = 0;
  readonly help = new HelpController(this, {partsOf: state => this.parts?.(state) ?? [state]});
  protected override render(): string {
    this.draws++;
    return this.help.state.query;
  }
}
customElements.define('test-state-host', StateHost);

async function hostFor(instance: string, parts?: StateParts): Promise<StateHost> {
  return fixture<StateHost>(html`<test-state-host .instance=${instance} .parts=${parts}></test-state-host>`);
}

describe('HelpController', () => {
  it('draws its host at each change of the state', async () => {
    const {instance, store} = newHelp();
    const host = await hostFor(instance);
    store.search.setQuery('scan');
    await host.updateComplete;
    expect(host.shadowRoot?.textContent).to.include('scan');
  });

  it('draws it only when a part of the state changed that it draws', async () => {
    const {instance, store} = newHelp();
    const host = await hostFor(instance, ({view}) => [view]);
    const {draws} = host;
    store.search.setQuery('s');
    await host.updateComplete;
    expect(host.draws).to.equal(draws + 1);
    store.search.setQuery('sc');
    store.search.setQuery('sca');
    await host.updateComplete;
    expect(host.draws).to.equal(draws + 1);
    store.goHome();
    await host.updateComplete;
    expect(host.draws).to.equal(draws + 2);
  });

  it('compares with the state of the instance that its host has now', async () => {
    const [first, second] = [newHelp(), newHelp()];
    second.store.search.setQuery('scan');
    const host = await hostFor(first.instance, ({query}) => [query]);
    host.instance = second.instance;
    host.requestUpdate();
    await host.updateComplete;
    const {draws} = host;
    first.store.search.setQuery('pay');
    await host.updateComplete;
    expect(host.draws).to.equal(draws);
    second.store.search.setQuery('');
    await host.updateComplete;
    expect(host.draws).to.equal(draws + 1);
  });
});
