import {expect} from '@open-wc/testing';
import {GradualRowsController} from '../../../src/controllers/gradual-rows-controller.js';
import {until} from '../../helpers/components/until.js';
import {FakeHost} from '../../helpers/fake-host.js';

interface Row {
  readonly id: string;
}

/** A host that draws itself whenever its controller asks, and keeps a record of what it drew. */
class RowsHost extends FakeHost {
  all: readonly Row[] = [];
  atOnce = false;
  readonly drawn: string[] = [];
  readonly rows = new GradualRowsController<Row>(this, {
    rows: () => this.all,
    keyOf: row => row.id,
    atOnce: () => this.atOnce,
  });

  override requestUpdate(): void {
    super.requestUpdate();
    this.update();
  }

  override update(): void {
    for (const controller of this.controllers) controller.hostUpdate?.();
    this.drawn.push(this.rows.rows.map(({id}) => id).join(''));
    for (const controller of this.controllers) controller.hostUpdated?.();
  }

  show(letters: string): Promise<void> {
    this.all = [...letters].map(id => ({id}));
    this.update();
    return this.rows.whenComplete;
  }
}

describe('rows that are drawn a few at a time', () => {
  it('come in steps, in their order', async () => {
    const host = new RowsHost();
    await host.show('abcde');
    expect(host.drawn).to.deep.equal(['ab', 'abcd', 'abcde']);
  });

  it('keep what stood in their places until their turn comes', async () => {
    const host = new RowsHost();
    await host.show('abcde');
    host.drawn.length = 0;
    await host.show('vwxyz');
    expect(host.drawn).to.deep.equal(['vwcde', 'vwxye', 'vwxyz']);
  });

  it('never stand there twice', async () => {
    const host = new RowsHost();
    await host.show('abcde');
    host.drawn.length = 0;
    await host.show('decab');
    expect(host.drawn).to.deep.equal(['dec', 'deca', 'decab']);
  });

  it('are not held back by rows that are gone', async () => {
    const host = new RowsHost();
    await host.show('abcde');
    host.drawn.length = 0;
    await host.show('x');
    expect(host.drawn).to.deep.equal(['x']);
    await host.show('');
    expect(host.drawn.at(-1)).to.equal('');
  });

  it('stay when more are added below them', async () => {
    const host = new RowsHost();
    await host.show('abcd');
    host.drawn.length = 0;
    host.all = [...host.all, {id: 'e'}, {id: 'f'}, {id: 'g'}];
    host.update();
    await host.rows.whenComplete;
    expect(host.drawn).to.deep.equal(['abcd', 'abcdef', 'abcdefg']);
  });

  it('are all there as soon as someone moves through them', async () => {
    const host = new RowsHost();
    void host.show('abcdefgh');
    expect(host.rows.complete).to.equal(false);
    host.atOnce = true;
    host.update();
    expect(host.rows.rows).to.have.lengthOf(8);
    expect(host.rows.complete).to.equal(true);
  });

  it('start anew with newer rows, and nobody waits for older ones', async () => {
    const host = new RowsHost();
    const older = host.show('abcdefgh');
    const newer = host.show('stuvw');
    await Promise.all([older, newer]);
    expect(host.drawn.at(-1)).to.equal('stuvw');
    expect(host.drawn).not.to.include('abcdefgh');
  });

  it('ask for nothing more once their host is gone', async () => {
    const host = new RowsHost();
    const complete = host.show('abcdefgh');
    host.disconnect();
    await complete;
    const {updates} = host;
    let frames = 0;
    const count = (): void => {
      if (++frames < 3) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await until(() => frames === 3, 'some frames');
    expect(host.updates).to.equal(updates);
  });
});
