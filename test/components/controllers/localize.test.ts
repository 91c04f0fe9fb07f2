import '../../helpers/components/reader.js';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {HelpController} from '../../../src/controllers/help-controller.js';
import {canonicalLocale} from '../../../src/core/locale.js';
import {firstWords} from '../../../src/i18n/first-words.js';
import {registerTranslation} from '../../../src/i18n/index.js';
import {en} from '../../../src/i18n/locales/en.js';
import {LocalizeController} from '../../../src/i18n/localize-controller.js';
import {translationFor} from '../../../src/i18n/translations.js';
import {textOf, updated} from '../../helpers/components/dom.js';
import {preparePage} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';

let instances = 0;

class LocalizedHost extends LitElement {
  static override properties = {locale: {}};
  declare locale: string;
  readonly instance = `localized-${++instances}`;
  readonly help = new HelpController(this);
  readonly l10n = new LocalizeController(this, () => this.help.state.locale);
  constructor() {
    super();
    this.locale = '';
  }
  get helpOptions() {
    return this.locale ? {locale: this.locale} : {};
  }
  protected override render(): string {
    return this.l10n.words.search;
  }
}
customElements.define('test-localized-host', LocalizedHost);

const hostIn = (locale: string): Promise<LocalizedHost> =>
  fixture<LocalizedHost>(html`<test-localized-host locale=${locale}></test-localized-host>`);

/** Spaces that browsers put between digits and letters, made plain. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('LocalizeController', () => {
  before(preparePage);

  it('fetches Arabic when someone reads it, and speaks English until then', async () => {
    expect(translationFor('ar')).to.equal(firstWords);
    const host = await hostIn('ar-EG');
    await until(() => textOf(host.shadowRoot) === 'البحث في المساعدة', 'Arabic words');
    expect(host.l10n.direction).to.equal('rtl');
    expect(translationFor('ar').locale).to.equal('ar');
  });

  it('fetches German for Austria', async () => {
    const host = await hostIn('de-AT');
    await until(() => textOf(host.shadowRoot) === 'Hilfe durchsuchen', 'German words');
    expect(host.l10n.direction).to.equal('ltr');
    expect(host.l10n.number(149_333)).to.match(/^149.333$/);
  });

  it('speaks English where it knows no better', async () => {
    const host = await hostIn('fr-FR');
    await settle();
    expect(textOf(host.shadowRoot)).to.equal('Search for help');
    expect(host.l10n.direction).to.equal('ltr');
    expect(host.l10n.locale).to.equal('fr-FR');
    expect(host.l10n.date('2023-09-05')).to.match(/Sept? .*2023|5 Sept? 2023/);
  });

  for (const tag of ['no such tag', 'x', '123', 'en_US', 'en-', 'en-x', '-']) {
    it(`survives a tag that is none: "${tag}"`, async () => {
      const host = await hostIn(tag);
      await updated(host);
      expect(textOf(host.shadowRoot)).to.equal('Search for help');
      expect(plain(host.l10n.number(1234))).to.equal('1,234');
      expect(host.l10n.date('2023-09-05')).to.contain('2023');
    });
  }

  it('writes dates as their readers do', async () => {
    expect((await hostIn('en-GB')).l10n.date('2023-09-05')).to.equal('5 Sept 2023');
    expect((await hostIn('en-US')).l10n.date('2023-09-05')).to.equal('Sep 5, 2023');
    const german = await hostIn('de');
    await until(() => german.l10n.words.locale === 'de', 'German words');
    expect(german.l10n.date('2023-09-05')).to.equal('5. Sept. 2023');
  });

  it('writes the day that was meant, wherever the reader is', async () => {
    const {l10n} = await hostIn('en-GB');
    expect(l10n.date('2024-01-01')).to.equal('1 Jan 2024');
    expect(l10n.date('2024-12-31T23:59:59Z')).to.equal('31 Dec 2024');
  });

  it('leaves what is no date as it is', async () => {
    const {l10n} = await hostIn('en-GB');
    expect(l10n.date('soon')).to.equal('soon');
    expect(l10n.date('')).to.equal('');
  });

  it('writes numbers as their readers do', async () => {
    expect((await hostIn('en-GB')).l10n.number(149_333)).to.equal('149,333');
    const egypt = await hostIn('ar-EG');
    await until(() => egypt.l10n.words.locale === 'ar', 'Arabic words');
    expect(egypt.l10n.number(149_333)).to.equal('١٤٩٬٣٣٣');
    expect(egypt.l10n.numerals).to.equal('arab');
    expect((await hostIn('en-GB')).l10n.numerals).to.equal('latn');
  });

  it('counts as people do', async () => {
    const {words, count} = (await hostIn('en-GB')).l10n;
    expect([0, 1, 2].map(each => count(words.resultCount, each))).to.deep.equal(['0 results', '1 result', '2 results']);
    const arabic = await hostIn('ar-EG');
    await until(() => arabic.l10n.words.locale === 'ar', 'Arabic words');
    const forms = [3, 11].map(each => arabic.l10n.count(arabic.l10n.words.resultCount, each));
    expect(forms).to.deep.equal(['٣ نتائج', '١١ نتيجة']);
  });

  it('keeps the habits of the reader on a page from another region, unless the element names one', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en-US"><test-localized-host></test-localized-host></div>`);
    const host = page.firstElementChild as LocalizedHost;
    expect(host.l10n.date('2023-09-05')).to.equal('5 Sept 2023');
    expect((await hostIn('en-US')).l10n.date('2023-09-05')).to.equal('Sep 5, 2023');
  });

  describe('the language of the page', () => {
    it('counts unless the element has its own', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"><test-localized-host></test-localized-host></div>`);
      const host = page.firstElementChild as LocalizedHost;
      await until(() => textOf(host.shadowRoot) === 'Hilfe durchsuchen', 'German words');
      host.locale = 'en';
      await updated(host);
      expect(textOf(host.shadowRoot)).to.equal('Search for help');
    });

    it('is that of the document without anything nearer', async () => {
      expect((await hostIn('')).l10n.locale).to.equal('en-GB');
    });

    it('is the reader’s when the page does not say', async () => {
      document.documentElement.removeAttribute('lang');
      try {
        expect((await hostIn('')).l10n.locale).to.equal(canonicalLocale(navigator.languages[0] ?? '') ?? 'en');
      } finally {
        document.documentElement.lang = 'en-GB';
      }
    });

    it('is found beyond the shadow root that the element stands in', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"><div></div></div>`);
      const app = page.firstElementChild as HTMLElement;
      const host = document.createElement('test-localized-host') as LocalizedHost;
      app.attachShadow({mode: 'open'}).append(host);
      await settle();
      expect(host.l10n.locale).to.equal('de');
    });

    it('follows the element to where it is put', async () => {
      const page = await fixture<HTMLElement>(
        html`<div><p lang="de"></p><test-localized-host locale=""></test-localized-host></div>`,
      );
      const host = page.lastElementChild as LocalizedHost;
      expect(host.l10n.locale).to.equal('en-GB');
      page.firstElementChild?.append(host);
      expect(host.l10n.locale).to.equal('de');
    });
  });

  it('uses words that the page registers', async () => {
    registerTranslation({...en, locale: 'nl', search: 'Zoek hulp'});
    const host = await hostIn('nl-BE');
    expect(textOf(host.shadowRoot)).to.equal('Zoek hulp');
  });
});
