import {OUTBOX_KEY} from '../../../src/page/device-storage.js';
import {press} from '../../helpers/components/dom.js';
import {searchFor} from '../../helpers/components/help.js';
import {PHONE} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import type {Mode, Stage, StageOptions} from './stage.js';

/** A state that the help can be in, and how someone gets there. */
export interface State extends Pick<StageOptions, 'size' | 'prepare'> {
  readonly name: string;
  /** Default: both. */
  readonly modes?: readonly Mode[];
  readonly reach: (stage: Stage) => Promise<unknown>;
}

/** 400 % zoom in a window of 1280 × 1024. */
const ZOOMED = {width: 320, height: 256};
/** Narrow enough that filters stand behind a button. */
const COLUMN = {width: 700, height: 768};

/** Takes the page's network away, as the browser tells it; `restore` gives it back. */
function goOffline(): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
  window.dispatchEvent(new Event('offline'));
}

/** Undoes what states did to the page. */
export function restore(): void {
  Reflect.deleteProperty(navigator, 'onLine');
  window.dispatchEvent(new Event('online'));
  localStorage.removeItem(OUTBOX_KEY);
}

function keepRefusedMessage(): void {
  const guard = {seconds: 9, trap: ''};
  const payload = {version: 1, kind: 'contact', reference: 'H-7Q2K-9M', message: 'Where is it?', email: '', guard};
  const kept = {url: new URL('/nobody-answers', location.href).href, payload, keptAt: Date.now(), problem: 'refused'};
  localStorage.setItem(OUTBOX_KEY, JSON.stringify([kept]));
}

/** The page takes over what is sent, so that it has been sent. */
function takeOver(stage: Stage): void {
  for (const name of ['helplet-contact', 'helplet-feedback']) {
    stage.panel.element.addEventListener(name, event => event.preventDefault());
  }
}

/** Writes a message and presses Send twice: the first time is too quick for a person. */
async function write(stage: Stage, times: 1 | 2): Promise<void> {
  await stage.openContact();
  const message = await stage.shows<HTMLTextAreaElement>('[part="message"]');
  message.value = 'What does it cost?';
  message.dispatchEvent(new Event('input', {bubbles: true}));
  for (let count = 0; count < times; count++) await stage.press('[part="send"]');
}

async function answerNo(stage: Stage): Promise<void> {
  await stage.read();
  await stage.press('[part="answer"] + [part="answer"]');
  await stage.shows('[part="feedback-form"]');
}

export const STATES: readonly State[] = [
  {name: 'home, with an announcement and a choice of languages', reach: stage => stage.atHome()},
  {
    name: 'home, with what this device remembers',
    reach: async stage => {
      await stage.read();
      stage.help.store.goHome();
      await stage.shows('[part="recent"]');
    },
  },
  {
    name: 'loading',
    prepare: ({provider}) => provider.hold('describe'),
    reach: stage => stage.shows('.bone'),
  },
  {
    name: 'a help centre that cannot be loaded',
    prepare: ({provider}) => {
      provider.hold('describe');
      void provider.asked('describe').then(question => question.fail());
    },
    reach: stage => stage.shows('[part="error"]'),
  },
  {
    name: 'a help centre without articles',
    prepare: ({provider}) => {
      provider.library = [];
      provider.centre = {...provider.centre, articles: 0, categories: [], topics: []};
    },
    reach: async stage => {
      await stage.shows('[part="home"]');
      stage.help.store.search.openCategory('FAQ');
      await stage.shows('[part="nothing-found"]');
    },
  },
  {
    name: 'typing, with an option chosen',
    modes: ['floating'],
    reach: async stage => {
      await stage.atHome();
      await stage.panel.ask('scan');
      await press('ArrowDown');
      await until(() => stage.panel.box.active, 'the chosen option');
    },
  },
  {
    name: 'waiting for results',
    reach: async stage => {
      await stage.atHome();
      stage.help.provider.hold('search');
      stage.help.store.search.setQuery('scan');
      stage.help.store.search.submit();
      await until(() => stage.panel.list.hasSkeleton, 'the skeleton');
    },
  },
  {name: 'results', reach: stage => stage.search('scan')},
  {
    name: 'results of a category, by views',
    reach: async stage => {
      await stage.search('scan');
      await stage.panel.list.chooseTab(stage.panel.list.tabTexts[1] ?? '');
      stage.help.store.search.setSort('views');
      await until(() => stage.help.store.state.results.status === 'complete', 'the results');
      await stage.panel.list.drawn();
    },
  },
  {
    name: 'results with another spelling',
    prepare: ({provider}) => {
      provider.correction = 'scans';
    },
    reach: async stage => {
      await stage.search('scan');
      await stage.shows('[part="correction"]');
    },
  },
  {
    name: 'filters open',
    modes: ['page'],
    size: COLUMN,
    reach: async stage => {
      await stage.search('scan');
      await stage.press('.filters');
      await stage.shows('aside.open');
    },
  },
  {
    name: 'no results',
    reach: async stage => {
      await stage.atHome();
      await searchFor(stage.help, 'lamp');
      await stage.shows('[part="nothing-found"]');
    },
  },
  {
    name: 'a search that failed',
    reach: async stage => {
      await stage.searchInVain('scan');
      await stage.shows('[part="error"]');
    },
  },
  {
    name: 'offline, with what was read before',
    reach: async stage => {
      await stage.read();
      stage.help.store.goHome();
      goOffline();
      await stage.searchInVain('passkeys');
      await stage.shows('[part="offline"]');
    },
  },
  {
    name: 'waiting for an article',
    reach: async stage => {
      await stage.atHome();
      stage.help.provider.hold('article');
      stage.help.store.openArticle('docs/passkeys');
      await until(() => stage.panel.viewer.hasSkeleton, 'the skeleton');
    },
  },
  {name: 'an article, with matches marked', reach: stage => stage.read()},
  {
    name: 'an article that cannot be loaded',
    reach: async stage => {
      await stage.atHome();
      stage.help.provider.hold('article');
      stage.help.store.openArticle('docs/passkeys');
      (await stage.help.provider.asked('article')).fail(new Error('Broken.'));
      await stage.shows('helplet-article-viewer');
      await until(() => stage.help.store.state.article.status === 'error', 'the failure');
      await stage.shows('[part="error"]');
    },
  },
  {
    name: 'an article that does not exist',
    reach: async stage => {
      await stage.atHome();
      stage.help.store.openArticle('nowhere');
      await until(() => stage.help.store.state.article.status === 'error', 'the failure');
      await stage.shows('[part="error"]');
    },
  },
  {name: 'a No, and why', reach: answerNo},
  {
    name: 'a Yes that was sent',
    reach: async stage => {
      takeOver(stage);
      await stage.read();
      await stage.press('[part="answer"]');
      await stage.shows('[part="thanks"]');
    },
  },
  {name: 'the contact form', reach: stage => stage.openContact()},
  {
    name: 'a message that lacks its text and has no such address',
    reach: async stage => {
      await stage.openContact();
      const email = await stage.shows<HTMLInputElement>('[part="email"]');
      email.value = 'iris';
      email.dispatchEvent(new Event('input', {bubbles: true}));
      await stage.press('[part="send"]');
      await stage.shows('#no-message');
      await stage.shows('#no-email');
    },
  },
  {
    name: 'a message that was written too quickly',
    reach: async stage => {
      await write(stage, 1);
      await stage.shows('[part="send-problem"]');
    },
  },
  {
    name: 'a message that was not taken',
    reach: async stage => {
      await write(stage, 2);
      await until(() => stage.help.store.drafts.contact.message !== '', 'the kept text');
      await stage.shows('[part="send"][aria-busy="false"]');
    },
  },
  {
    name: 'a message that was sent',
    reach: async stage => {
      takeOver(stage);
      await write(stage, 2);
      await stage.shows('[part="reference"]');
    },
  },
  {
    name: 'a message that waits on the device, refused',
    prepare: keepRefusedMessage,
    reach: async stage => {
      await stage.atHome();
      await stage.shows('[part="undelivered"]');
    },
  },
  {name: 'closed, with a mark at the launcher', modes: ['floating'], reach: closeWithMark},
  {name: 'home on a phone', size: PHONE, reach: stage => stage.atHome()},
  {name: 'results on a phone', size: PHONE, reach: stage => stage.search('scan')},
  {name: 'an article on a phone', size: PHONE, reach: stage => stage.read()},
  {name: 'home at 400 % zoom', size: ZOOMED, reach: stage => stage.atHome()},
  {name: 'results at 400 % zoom', size: ZOOMED, reach: stage => stage.search('scan')},
  {name: 'an article at 400 % zoom', size: ZOOMED, reach: stage => stage.read()},
];

async function closeWithMark(stage: Stage): Promise<void> {
  await stage.atHome();
  await stage.panel.close();
  await until(() => stage.surface.querySelector('helplet-launcher:not([open])'), 'the closed launcher');
}
