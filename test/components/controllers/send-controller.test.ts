import {expect} from '@open-wc/testing';
import {SendController} from '../../../src/controllers/send-controller.js';
import type {FeedbackPayload, Guard} from '../../../src/feedback/payload.js';
import {FakeHost} from '../../helpers/fake-host.js';

/** A controller whose form was filled in, with what it brings about. */
function sending({url = '/feedback' as string | undefined, isWanted = true, isWritten = false} = {}) {
  const told: string[] = [];
  const done: string[] = [];
  const kept: string[] = [];
  let references = 0;
  const host = new FakeHost();
  const controller = new SendController<FeedbackPayload>(host, {
    message: (guard: Guard) => ({...MESSAGE, reference: `R${++references}`, guard}),
    url: () => url,
    tell: ({reference}) => {
      told.push(reference);
      return isWanted;
    },
    isWritten: () => isWritten,
    keep: (_url, {reference}) => {
      kept.push(reference);
      return true;
    },
    done: ({reference}) => done.push(reference),
  });
  return {host, controller, told, done, kept};
}

const MESSAGE: FeedbackPayload = {
  version: 1,
  kind: 'feedback',
  reference: '',
  article: 'faq/scan',
  helpful: true,
  reasons: [],
  comment: '',
  query: '',
  locale: 'en',
  path: '/',
  guard: {seconds: 0, trap: ''},
};

describe('SendController', () => {
  const {fetch} = window;
  let sent: string[] = [];
  let status: number | 'offline' = 204;

  beforeEach(() => {
    sent = [];
    status = 204;
    window.fetch = async (_url, init) => {
      sent.push((JSON.parse(String(init?.body)) as FeedbackPayload).reference);
      if (status === 'offline') throw new TypeError('The line is dead.');
      return new Response(null, {status});
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  it('tells the page, sends, and says so', async () => {
    const {host, controller, told, done} = sending();
    const under = controller.send();
    expect(controller.state).to.equal('sending');
    await under;
    expect([controller.state, controller.isDone]).to.deep.equal(['sent', true]);
    expect([told, sent, done]).to.deep.equal([['R1'], ['R1'], ['R1']]);
    expect(host.updates).to.be.greaterThan(1);
  });

  it('sends nothing where the page takes over, or nobody else wants it', async () => {
    for (const options of [{isWanted: false}, {url: ''}]) {
      const {controller, done} = sending(options);
      await controller.send();
      expect(controller.state).to.equal('sent');
      expect(done).to.deep.equal(['R1']);
    }
    expect(sent).to.be.empty;
  });

  it('sends once at a time', async () => {
    const {controller} = sending();
    await Promise.all([controller.send(), controller.send()]);
    expect(sent).to.deep.equal(['R1']);
  });

  it('sends what did not arrive again as it was, and tells the page of it once', async () => {
    const {controller, told, done} = sending();
    for (const [answer, state] of [
      [503, 'unavailable'],
      [404, 'refused'],
      ['offline', 'network'],
      [204, 'sent'],
    ] as const) {
      status = answer;
      await controller.send();
      expect(controller.state).to.equal(state);
    }
    expect(sent).to.deep.equal(['R1', 'R1', 'R1', 'R1']);
    expect([told, done]).to.deep.equal([['R1'], ['R1']]);
  });

  it('makes another message of what was changed after it did not arrive', async () => {
    const {controller, told} = sending();
    status = 503;
    await controller.send();
    controller.change();
    expect(controller.state).to.equal('idle');
    status = 204;
    await controller.send();
    expect([sent, told]).to.deep.equal([
      ['R1', 'R2'],
      ['R1', 'R2'],
    ]);
  });

  it('keeps on the device what did not arrive', async () => {
    const {controller, kept, done} = sending();
    status = 'offline';
    await controller.send();
    controller.keep();
    expect(controller.state).to.equal('kept');
    expect([kept, done]).to.deep.equal([['R1'], ['R1']]);
  });

  it('has whoever writes too fast press once more', async () => {
    const {controller} = sending({isWritten: true});
    controller.begin();
    await controller.send();
    expect(controller.state).to.equal('too-fast');
    await controller.send();
    expect(controller.state).to.equal('sent');
    controller.begin();
    expect(controller.state).to.equal('idle');
  });
});
