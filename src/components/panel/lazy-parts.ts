import type {AddressHost} from '../../controllers/address-controller.js';
import type {HelpController} from '../../controllers/help-controller.js';
import type {LauncherMarksHost} from '../../controllers/launcher-marks-controller.js';
import {LazyCodeController, LazyElementController} from '../../controllers/lazy-element-controller.js';
import {OUTBOX_KEY, readStored} from '../../page/device-storage.js';
import {isMultilingual, openNotice} from '../../store/help-state.js';
import {preloadViewer} from './reading-intent.js';

type PartsHost = AddressHost & LauncherMarksHost;

/** What a panel fetches when it is first needed: all but the home view not before that is drawn, so that it need not wait. */
export class LazyParts {
  readonly #host: PartsHost;
  readonly #help: HelpController;
  readonly home: LazyElementController;
  readonly list: LazyElementController;
  readonly viewer: LazyElementController;
  readonly contactForm: LazyElementController;
  readonly undelivered: LazyElementController;
  readonly languages: LazyElementController;
  readonly page;
  readonly address;
  readonly launcherMarks;

  constructor(host: PartsHost, help: HelpController) {
    this.#host = host;
    this.#help = help;
    this.home = new LazyElementController(
      host,
      'helplet-home',
      async () => (await import('../home/home.js')).HelpletHome,
    );
    this.list = new LazyElementController(
      host,
      'helplet-article-list',
      async () => (await import('../article-list/article-list.js')).HelpletArticleList,
    );
    this.viewer = new LazyElementController(host, 'helplet-article-viewer', async () => {
      preloadViewer();
      return (await import('../article-viewer/article-viewer.js')).HelpletArticleViewer;
    });
    this.contactForm = new LazyElementController(
      host,
      'helplet-contact-form',
      async () => (await import('../contact-form/contact-form.js')).HelpletContactForm,
    );
    this.undelivered = new LazyElementController(
      host,
      'helplet-undelivered',
      async () => (await import('../undelivered/undelivered.js')).HelpletUndelivered,
    );
    this.languages = new LazyElementController(
      host,
      'helplet-language-switch',
      async () => (await import('../language-switch/language-switch.js')).HelpletLanguageSwitch,
    );
    this.page = new LazyCodeController(host, () => import('./page-layout.js'));
    this.address = new LazyCodeController(host, async () => {
      const {AddressController} = await import('../../controllers/address-controller.js');
      return new AddressController(host, help);
    });
    this.launcherMarks = new LazyCodeController(host, async () => {
      const {LauncherMarksController} = await import('../../controllers/launcher-marks-controller.js');
      return new LauncherMarksController(host, help);
    });
  }

  /** Fetches what the host needs as it is now. */
  loadWanted(): void {
    const {mode, sync, placeHistory} = this.#host;
    const {state} = this.#help;
    if (mode === 'page') this.page.load();
    // Both the home view and what stands in it are asked for at once.
    if (state.centre.status !== 'idle') this.home.load();
    // The code of the list comes after the home view, so that this need not wait for it.
    if (state.view === 'results' || /complete|error/.test(state.centre.status)) this.list.load();
    if (isMultilingual(state)) this.languages.load();
    if (state.article.status !== 'idle') this.viewer.load();
    if (state.view === 'contact') this.contactForm.load();
    // Something waits on the device: with its element comes what sends it.
    if (readStored(OUTBOX_KEY)) this.undelivered.load();
    if (sync || placeHistory) this.address.load();
    // The launcher stands where the panel does, or has something to tell.
    if (mode === 'sidebar' || openNotice(state)) this.launcherMarks.load();
  }
}
