import {expect, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../../src/components/search-box/define.js';
import {HelpletSearchBox} from '../../../src/components/search-box/search-box.js';
import {hit} from '../../helpers/articles.js';
import {SCAN} from '../../helpers/components/content.js';
import {
  all,
  byText,
  focused,
  isVisible,
  maybe,
  one,
  record,
  refuse,
  textOf,
  updated,
} from '../../helpers/components/dom.js';
import {itHasGoodHabits} from '../../helpers/components/element-habits.js';
import {type Help, loadedHelp, newHelp, resultsFor} from '../../helpers/components/help.js';
import {expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {SearchBoxHarness} from './harness.js';

/** A box in its own instance. */
async function boxFor(
  {instance}: Help,
  {popup = 'list', label = '', hint = ''}: Partial<Pick<HelpletSearchBox, 'popup' | 'label' | 'hint'>> = {},
): Promise<SearchBoxHarness> {
  return new SearchBoxHarness(
    await fixture<HelpletSearchBox>(
      html`<helplet-search-box instance=${instance} popup=${popup} label=${label} hint=${hint}></helplet-search-box>`,
    ),
  );
}

describe('helplet-search-box', () => {
  before(preparePage);

  for (const scheme of SCHEMES) {
    describe(`accessibility on a ${scheme} page`, () => {
      const drawn = async (help: Help): Promise<SearchBoxHarness> =>
        new SearchBoxHarness(
          await on(scheme, html`<helplet-search-box instance=${help.instance} hint="/"></helplet-search-box>`),
        );

      it('is accessible when it is empty', async () => {
        const box = await drawn(newHelp());
        await expectAccessible(box.element);
      });

      it('is accessible with an open list and a chosen option', async () => {
        const box = await drawn(newHelp());
        await box.ask('scan');
        await box.press('ArrowDown');
        expect(box.activeIndex).to.equal(0);
        await expectAccessible(box.element);
      });

      it('is accessible when nothing was found', async () => {
        const help = newHelp();
        const box = await drawn(help);
        await box.type('lamp');
        await until(() => help.store.state.results.status === 'complete');
        await expectAccessible(box.element);
      });

      it('is accessible while it waits, and after a failure', async () => {
        const help = await loadedHelp();
        help.provider.hold('search');
        const box = await drawn(help);
        await box.type('scan');
        const question = await help.provider.askedFor('scan');
        await expectAccessible(box.element);
        question.fail();
        await until(() => help.store.state.results.status === 'error');
        await updated(box.element);
        await expectAccessible(box.element);
      });
    });
  }

  describe('properties', () => {
    it('is called "Search for help" unless it has a label', async () => {
      const box = await boxFor(newHelp());
      expect(box.input.getAttribute('aria-label')).to.equal('Search for help');
      expect(box.input.placeholder).to.equal('Search for help');
      box.element.label = 'Ask Northwind';
      await updated(box.element);
      expect(box.input.getAttribute('aria-label')).to.equal('Ask Northwind');
      expect(box.input.placeholder).to.equal('Ask Northwind');
    });

    it('shows the hint until there is text, and hides it from assistive technology', async () => {
      const box = await boxFor(newHelp(), {hint: '/'});
      const hint = one(box.element, '[part="hint"]');
      expect(textOf(hint)).to.equal('/');
      expect(hint.getAttribute('aria-hidden')).to.equal('true');
      await box.type('s');
      expect(all(box.element, '[part="hint"]')).to.be.empty;
      await box.clear();
      expect(all(box.element, '[part="hint"]')).to.have.lengthOf(1);
    });

    it('has no hint unless it is given one', async () => {
      const box = await boxFor(newHelp());
      expect(all(box.element, '[part="hint"]')).to.be.empty;
    });

    it('reflects size and theme, for style sheets', async () => {
      const box = await boxFor(newHelp());
      box.element.size = 'large';
      box.element.theme = 'dark';
      await updated(box.element);
      expect(box.element.getAttribute('size')).to.equal('large');
      expect(getComputedStyle(box.element).colorScheme).to.equal('dark');
    });

    it('starts with the query of its instance', async () => {
      const help = newHelp();
      help.store.search.setQuery('scan');
      const box = await boxFor(help);
      expect(box.input.value).to.equal('scan');
    });

    it('shows what another box of the instance was given', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      const other = await boxFor(help);
      await box.type('scan');
      await updated(other.element);
      expect(other.input.value).to.equal('scan');
    });

    it('does not hear of boxes in other instances', async () => {
      const box = await boxFor(newHelp());
      const stranger = await boxFor(newHelp());
      await box.ask('scan');
      await settle();
      expect(stranger.input.value).to.equal('');
      expect(stranger.options).to.be.empty;
    });

    it('fetches nothing before it has focus', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      await settle();
      expect(help.provider.described).to.equal(0);
      await box.focus();
      await until(() => help.provider.described === 1, 'the index');
    });
  });

  describe('roles', () => {
    it('is a combobox that controls its list', async () => {
      const box = await boxFor(newHelp());
      expect(box.input.getAttribute('role')).to.equal('combobox');
      expect(box.input.getAttribute('aria-autocomplete')).to.equal('list');
      expect(box.saysExpanded).to.equal(false);
      await box.focus();
      await until(() => box.input.hasAttribute('aria-controls'), 'the code of the list');
      const controlled = box.element.shadowRoot?.getElementById(box.input.getAttribute('aria-controls') ?? '');
      expect(controlled?.getAttribute('role')).to.equal('listbox');
      expect(controlled?.getAttribute('aria-label')).to.equal('Results');
    });

    it('says that it is expanded while the list is open', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      expect(box.saysExpanded).to.equal(true);
    });

    it('says how many results there are', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await until(() => textOf(one(box.element, '[role="status"]')) === '13 results', 'the number of results');
    });

    it('says once, when typing has paused, what was found', async () => {
      const said: string[] = [];
      const box = await boxFor(newHelp());
      await box.ask('s');
      const status = one(box.element, '[role="status"]');
      new MutationObserver(() => said.push(textOf(status))).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      await box.type('can');
      await until(() => textOf(status) === '13 results', 'the number of results');
      expect(said.filter(Boolean)).to.deep.equal(['13 results']);
    });

    it('says when nothing was found', async () => {
      const box = await boxFor(newHelp());
      await box.type('zzzz');
      await until(
        () => textOf(maybe(box.element, '[role="status"]')) === 'No results for “zzzz”',
        'that nothing was found',
      );
    });

    it('names the article of a section', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      const names = box.options.map(option => option.getAttribute('aria-label'));
      expect(names).to.include('Before you scan, Scan a code to pay');
    });

    it('turns off what browsers would add to the field', async () => {
      const box = await boxFor(newHelp());
      expect(box.input.autocomplete).to.equal('off');
      expect(box.input.spellcheck).to.equal(false);
    });
  });

  describe('typing', () => {
    it('takes no more than anyone types: pages of text would block the search', async () => {
      const box = await boxFor(newHelp());
      expect(box.input.maxLength).to.equal(500);
    });

    it('lists articles and their sections, and marks the words', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      expect(box.titles.slice(0, 4)).to.deep.equal([
        'Scan a code to pay',
        'Before you scan',
        'While you scan',
        'Fees change: scan payments are free',
      ]);
      const marks = [...(box.options[0]?.querySelectorAll('mark') ?? [])].map(textOf);
      expect(marks).to.deep.equal(['Scan', 'scan']);
    });

    it('shows at most five articles, and the way to the rest', async () => {
      const help = newHelp();
      help.store.addList();
      const box = await boxFor(help);
      await box.ask('scan');
      expect(all(box.element, '[role="option"]:not(.section)')).to.have.lengthOf(5);
      expect(textOf(one(box.element, '[part="all"]'))).to.equal('All 13 results');
    });

    it('promises no way to the rest where no list could show it', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      expect(all(box.element, '[part="all"]')).to.have.lengthOf(0);
      expect(textOf(one(box.element, '.listbox-foot'))).to.contain('13 results');
    });

    it('treats titles as text, never as HTML', async () => {
      const title = '<img src=x onerror="window.executed = true"> scan';
      const box = await boxFor(newHelp({library: [{...SCAN, title, headings: []}]}));
      await box.ask('scan');
      expect(box.titles).to.deep.equal([title]);
      expect(all(box.element, 'img')).to.be.empty;
    });

    it('shows code in its font and lines, and a row of a table as text', async () => {
      const help = await loadedHelp();
      help.provider.hold('search');
      const box = await boxFor(help);
      await box.type('npm');
      (await help.provider.askedFor('npm')).answer({
        hits: [
          {
            ...hit('code'),
            excerpt: [{text: 'npm', mark: true}, {text: ' install\n'}, {text: 'npm', mark: true}, {text: ' start'}],
            excerptKind: 'code',
          },
          {...hit('table'), excerpt: [{text: 'npm', mark: true}, {text: ' · Port: 80'}], excerptKind: 'table'},
        ],
        total: 2,
        facets: {},
      });
      await until(() => box.isOpen, 'an open list');
      const [code, table] = all(box.element, '[part="excerpt"]');
      expect(code?.querySelector('code')?.textContent).to.equal('npm install\nnpm start');
      const style = getComputedStyle(one(box.element, 'code'));
      expect(style.fontFamily).to.contain('monospace');
      expect(style.whiteSpace).to.equal('pre');
      expect(textOf(table)).to.equal('npm · Port: 80');
      expect(table?.querySelector('code')).to.equal(null);
      await expectAccessible(box.element);
    });

    it('has no list when nothing is found', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      await box.type('lamp');
      await until(() => help.store.state.results.status === 'complete');
      await updated(box.element);
      expect(box.isOpen).to.equal(false);
      expect(box.saysExpanded).to.equal(false);
    });

    it('does not search for spaces', async () => {
      const help = await loadedHelp();
      const box = await boxFor(help);
      const before = help.provider.requests.length;
      await box.type('   ');
      await settle();
      expect(help.provider.requests).to.have.lengthOf(before);
      expect(box.isOpen).to.equal(false);
    });

    it('asks while someone types, and drops an answer that comes too late', async () => {
      const help = await loadedHelp();
      help.provider.hold('search');
      const box = await boxFor(help);
      await box.type('card');
      const old = await help.provider.askedFor('card');
      await box.type(' question 7');
      const fresh = await help.provider.askedFor('card question 7');
      fresh.answer();
      old.answer();
      await until(() => box.isOpen, 'an open list');
      await settle();
      expect(box.titles).to.deep.equal(['Card question 7 about a scan']);
    });

    it('keeps the last list while a newer one is on its way', async () => {
      const help = await loadedHelp();
      const box = await boxFor(help);
      await box.ask('scan');
      help.provider.hold('search');
      await box.type('n');
      await help.provider.askedFor('scann');
      expect(box.titles[0]).to.equal('Scan a code to pay');
      expect(box.isOpen).to.equal(true);
    });

    it('keeps the text when the search fails', async () => {
      const help = await loadedHelp();
      help.provider.hold('search');
      const box = await boxFor(help);
      await box.type('scan');
      (await help.provider.askedFor('scan')).fail();
      await until(() => help.store.state.results.status === 'error');
      await updated(box.element);
      expect(box.input.value).to.equal('scan');
    });
  });

  describe('keyboard', () => {
    it('moves through the options with the arrows, and says which one is chosen', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      expect(box.activeIndex, 'before any arrow').to.equal(-1);
      await box.press('ArrowDown');
      expect(box.activeIndex).to.equal(0);
      expect(box.active?.getAttribute('aria-selected')).to.equal('true');
      await box.press('ArrowDown', 'ArrowDown');
      expect(box.activeIndex).to.equal(2);
      expect(box.options.map(option => option.getAttribute('aria-selected')).indexOf('true')).to.equal(2);
      expect(all(box.element, '[aria-selected="true"]')).to.have.lengthOf(1);
      await box.press('ArrowUp');
      expect(box.activeIndex).to.equal(1);
      expect(box.hasFocus).to.equal(true);
    });

    it('goes from the first option back to the text', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('ArrowDown', 'ArrowUp');
      expect(box.activeIndex).to.equal(-1);
    });

    it('goes from the text up to the last option', async () => {
      const box = await boxFor(newHelp());
      await box.ask('passkeys');
      expect(box.options).to.have.lengthOf(1);
      await box.press('ArrowUp');
      expect(box.activeIndex).to.equal(box.options.length - 1);
    });

    it('pages to the last option and to the first, and no further', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      const last = box.options.length - 1;
      await box.press('PageDown');
      expect(box.activeIndex).to.equal(last);
      await box.press('PageDown');
      expect(box.activeIndex).to.equal(last);
      await box.press('PageUp');
      expect(box.activeIndex).to.equal(0);
      await box.press('PageUp');
      expect(box.activeIndex).to.equal(0);
    });

    it('closes the list with Alt and the arrow up, and opens it with Alt and the arrow down, choosing nothing', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('ArrowDown', 'Alt+ArrowUp');
      expect([box.isOpen, box.activeIndex]).to.deep.equal([false, -1]);
      await box.press('Alt+ArrowDown');
      expect([box.isOpen, box.activeIndex]).to.deep.equal([true, -1]);
    });

    it('goes up to the last option that is shown when there are more results', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('ArrowUp');
      expect(box.activeIndex, 'the chosen option').to.equal(box.options.length - 1);
    });

    it('goes from the last option that is shown back to the text, and then to the first', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      for (const _option of box.options) await box.press('ArrowDown');
      expect(box.activeIndex).to.equal(box.options.length - 1);
      await box.press('ArrowDown');
      expect(box.activeIndex).to.equal(-1);
      await box.press('ArrowDown');
      expect(box.activeIndex, 'the first again').to.equal(0);
    });

    it('moves no option while Shift selects text', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('Shift+ArrowUp');
      expect(box.activeIndex).to.equal(-1);
      expect(box.input.selectionStart).to.equal(0);
    });

    it('opens the chosen option with Enter', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      const selects = record(box.element, 'helplet-article-select');
      await box.ask('scan');
      await box.press('ArrowDown', 'Enter');
      expect(selects).to.have.lengthOf(1);
      expect(selects[0]).to.include({articleId: 'faq/scan', position: 0, anchor: undefined});
      expect(help.store.state.view).to.equal('article');
      expect(box.isOpen).to.equal(false);
    });

    it('opens a section at its heading', async () => {
      const box = await boxFor(newHelp());
      const selects = record(box.element, 'helplet-article-select');
      await box.ask('scan');
      await box.press('ArrowDown', 'ArrowDown', 'Enter');
      expect(selects[0]).to.include({articleId: 'faq/scan', anchor: 'before-you-scan'});
    });

    it('submits with Enter when no option is chosen, and closes the list', async () => {
      const help = newHelp();
      help.store.addList();
      const box = await boxFor(help);
      const searches = record(box.element, 'helplet-query');
      await box.ask('scan');
      await box.press('Enter');
      expect(searches.at(-1)).to.include({query: 'scan', intent: 'submit'});
      expect(help.provider.lastRequest).to.include({query: 'scan', intent: 'submit'});
      expect(box.isOpen).to.equal(false);
    });

    it('opens the first result with Enter where no list could show them all', async () => {
      const box = await boxFor(newHelp());
      const selects = record(box.element, 'helplet-article-select');
      await box.ask('scan');
      await box.press('Enter');
      expect(selects[0]).to.include({articleId: 'faq/scan', position: 0});
      expect(box.isOpen).to.equal(false);
    });

    it('closes the list with Escape, and leaves the text alone', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('Escape');
      expect(box.isOpen).to.equal(false);
      expect(box.input.value).to.equal('scan');
    });

    it('leaves the text alone when Escape is pressed again', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('Escape', 'Escape');
      expect(box.input.value).to.equal('scan');
    });

    it('drops the chosen option with the first Escape', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('ArrowDown', 'Escape');
      expect(box.activeIndex).to.equal(-1);
      expect(box.isOpen).to.equal(true);
    });

    it('lets an Escape that closes nothing reach the page', async () => {
      const box = await boxFor(newHelp());
      const keys: string[] = [];
      const parent = box.element.parentElement as HTMLElement;
      parent.addEventListener('keydown', event => keys.push(`${event.key} ${event.defaultPrevented}`));
      await box.ask('scan');
      await box.press('Escape');
      expect(keys).to.deep.equal([]);
      await box.press('Escape');
      expect(keys.at(-1)?.startsWith('Escape')).to.equal(true);
    });

    it('opens the list again with an arrow', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      await box.press('Escape', 'ArrowDown');
      expect(box.isOpen).to.equal(true);
      expect(box.activeIndex).to.equal(0);
    });

    it('closes the list when focus leaves, and forgets the chosen option', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      await box.ask('scan');
      await box.press('ArrowDown');
      box.input.blur();
      await until(() => !box.isOpen, 'a closed list');
      expect(help.store.state.activeOption).to.equal(-1);
    });

    it('closes the list at once when something else takes focus', async () => {
      const help = newHelp();
      const other = await fixture<HTMLButtonElement>(html`<button>Other</button>`);
      const box = await boxFor(help);
      await box.ask('scan');
      await box.press('ArrowDown');
      other.focus();
      await updated(box.element);
      expect(box.isOpen).to.equal(false);
      expect(help.store.state.activeOption).to.equal(-1);
    });
  });

  describe('input methods', () => {
    it('does nothing with the keys of a composition', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      const searches = record(box.element, 'helplet-query');
      await box.ask('scan');
      const typed = searches.length;
      for (const key of ['Enter', 'ArrowDown', 'Escape']) {
        const event = new KeyboardEvent('keydown', {
          key,
          isComposing: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        box.input.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
      }
      await updated(box.element);
      expect(searches).to.have.lengthOf(typed);
      expect(box.activeIndex).to.equal(-1);
      expect(box.isOpen).to.equal(true);
    });

    it('knows the last key of a composition in Safari', async () => {
      const box = await boxFor(newHelp());
      const searches = record(box.element, 'helplet-query');
      await box.ask('scan');
      const enter = new KeyboardEvent('keydown', {key: 'Enter', keyCode: 229, bubbles: true, cancelable: true});
      box.input.dispatchEvent(enter);
      expect(searches.filter(({intent}) => intent === 'submit')).to.be.empty;
      expect(enter.defaultPrevented).to.equal(false);
    });
  });

  describe('mouse', () => {
    it('opens the option that is clicked, and focus stays in the field while it is pressed', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      const selects = record(box.element, 'helplet-article-select');
      await box.ask('scan');
      const {x, y, width, height} = (box.options[3] as HTMLElement).getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
      await sendMouse({type: 'down'});
      expect(box.hasFocus).to.equal(true);
      expect(box.isOpen, 'while the button is down').to.equal(true);
      await sendMouse({type: 'up'});
      await updated(box.element);
      expect(selects).to.have.lengthOf(1);
      expect(selects[0]).to.include({articleId: 'news/fees', position: 1});
      expect(help.store.state.article).to.include({id: 'news/fees'});
    });

    it('submits with "All results"', async () => {
      const help = newHelp();
      help.store.addList();
      const box = await boxFor(help);
      const searches = record(box.element, 'helplet-query');
      await box.ask('scan');
      one(box.element, '[part="all"]').click();
      await updated(box.element);
      expect(searches.at(-1)).to.include({query: 'scan', intent: 'submit'});
      expect(box.isOpen).to.equal(false);
    });

    it('empties the field with the clear button, which is there only when there is text', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      expect(all(box.element, '[part="clear"]')).to.be.empty;
      await box.ask('scan');
      const searches = record(box.element, 'helplet-query');
      await box.clear();
      expect(box.input.value).to.equal('');
      expect(box.hasFocus).to.equal(true);
      expect(box.isOpen).to.equal(false);
      expect(searches.map(({query, intent}) => `${query}|${intent}`)).to.deep.equal(['|typeahead']);
      expect(help.store.state).to.include({query: '', view: 'home'});
      expect(all(box.element, '[part="clear"]')).to.be.empty;
    });
  });

  describe('events', () => {
    it('tells of each change and of the submission, beyond shadow roots', async () => {
      const box = await boxFor(newHelp());
      // Where results are listed, Enter opens the first one as soon as it is there.
      box.element.popup = 'none';
      const outside = document.createElement('div');
      outside.attachShadow({mode: 'open'}).append(box.element);
      document.body.append(outside);
      const searches = record(document.body, 'helplet-query');
      await box.type('ab');
      await box.press('Enter');
      expect(searches.map(({query, intent}) => `${query} ${intent}`)).to.deep.equal([
        'a typeahead',
        'ab typeahead',
        'ab submit',
      ]);
      expect(searches[0]).to.include({bubbles: true, composed: true, cancelable: true});
      outside.remove();
    });

    it('searches nothing when helplet-query is cancelled', async () => {
      const help = await loadedHelp();
      const box = await boxFor(help);
      refuse(box.element, 'helplet-query');
      const before = help.provider.requests.length;
      await box.type('scan');
      await box.press('Enter');
      await settle();
      expect(help.provider.requests).to.have.lengthOf(before);
      expect(help.store.state.query).to.equal('');
      expect(box.input.value).to.equal('scan');
    });

    it('opens nothing when helplet-article-select is cancelled', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      const selects = refuse(box.element, 'helplet-article-select');
      await box.ask('scan');
      await box.press('ArrowDown', 'Enter');
      expect(selects).to.have.lengthOf(1);
      expect(help.store.state.view).to.equal('results');
      expect(help.provider.articles).to.be.empty;
    });
  });

  describe('popup', () => {
    it('elsewhere: shows no list of its own, but speaks one', async () => {
      const box = await boxFor(newHelp(), {popup: 'elsewhere'});
      await box.type('scan');
      await resultsFor(box.element.instance, 'scan');
      await until(() => box.saysExpanded, 'an expanded box');
      expect(all(box.element, '[part="listbox"]')).to.be.empty;
      expect(one(box.element, '[role="listbox"]').getBoundingClientRect().width).to.be.at.most(1);
      await updated(box.element);
      // Whoever reads the page line by line meets the visible list, and not the same a second time.
      expect(box.options).to.be.empty;
      await box.press('ArrowDown', 'ArrowDown');
      expect(box.options).to.have.lengthOf(1);
      expect(textOf(box.active)).to.equal('Before you scan, Scan a code to pay');
      expect(box.active?.getAttribute('aria-posinset')).to.equal('2');
      expect(box.active?.getAttribute('aria-setsize')).to.equal('12');
    });

    it('elsewhere: moves the option that the list of the instance shows', async () => {
      const help = newHelp();
      const box = await boxFor(help, {popup: 'elsewhere'});
      const selects = record(box.element, 'helplet-article-select');
      await box.type('scan');
      await resultsFor(box.element.instance, 'scan');
      await until(() => box.saysExpanded, 'an expanded box');
      await box.press('ArrowDown');
      expect(help.store.state.activeOption).to.equal(0);
      await box.press('Enter');
      expect(selects[0]).to.include({articleId: 'faq/scan'});
    });

    it('elsewhere: can be left and come back to', async () => {
      const box = await boxFor(newHelp(), {popup: 'elsewhere'});
      await box.type('scan');
      await resultsFor(box.element.instance, 'scan');
      await until(() => box.saysExpanded, 'an expanded box');
      box.input.blur();
      await until(() => !box.saysExpanded, 'a box that was left');
      await box.focus();
      await until(() => box.saysExpanded, 'a box that was come back to');
    });

    it('elsewhere: leaves the text alone when Escape is pressed', async () => {
      const box = await boxFor(newHelp(), {popup: 'elsewhere'});
      await box.type('scan');
      await box.press('Escape');
      expect(box.input.value).to.equal('scan');
    });

    it('none: is a plain search field', async () => {
      const help = newHelp();
      const box = await boxFor(help, {popup: 'none'});
      expect(box.input.getAttribute('role')).to.equal('searchbox');
      for (const name of ['aria-expanded', 'aria-controls', 'aria-autocomplete']) {
        expect(box.input.hasAttribute(name), name).to.equal(false);
      }
      await box.type('scan');
      await until(() => help.store.state.results.status === 'complete');
      await box.press('ArrowDown');
      expect(box.options).to.be.empty;
      expect(help.store.state.activeOption).to.equal(-1);
      await box.press('Enter');
      expect(help.provider.lastRequest).to.include({intent: 'submit'});
    });

    it('none: is accessible', async () => {
      const box = await boxFor(newHelp(), {popup: 'none'});
      await box.type('scan');
      await expectAccessible(box.element);
    });
  });

  describe('methods', () => {
    it('selects its text', async () => {
      const box = await boxFor(newHelp());
      await box.type('scan');
      box.element.select();
      expect(box.input.selectionEnd).to.equal(4);
      expect(box.input.selectionStart).to.equal(0);
    });

    it('takes focus that it was given before it was drawn', async () => {
      const element = document.createElement('helplet-search-box');
      element.instance = newHelp().instance;
      document.body.append(element);
      element.focus();
      await until(() => focused()?.localName === 'input', 'focus in the box');
      element.remove();
    });
  });

  describe('coming and going', () => {
    it('works again after it was taken away and put back', async () => {
      const box = await boxFor(newHelp());
      await box.ask('scan');
      const parent = box.element.parentElement;
      box.element.remove();
      await settle();
      parent?.append(box.element);
      await box.focus();
      await box.press('End');
      await box.type(' a');
      await until(() => box.isOpen && box.titles.length === 3, 'results for the longer query');
      await box.press('ArrowDown');
      expect(textOf(box.active?.querySelector('[part="title"]'))).to.equal('Scan a code to pay');
    });

    it('shows what happened while it was away', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      const parent = box.element.parentElement;
      box.element.remove();
      help.store.search.setQuery('scan');
      parent?.append(box.element);
      await settle();
      expect(box.input.value).to.equal('scan');
    });

    it('does not draw for a store it has left', async () => {
      const help = newHelp();
      const box = await boxFor(help);
      box.element.instance = newHelp().instance;
      await updated(box.element);
      help.store.search.setQuery('scan');
      await settle();
      expect(box.input.value).to.equal('');
    });
  });

  describe('languages', () => {
    it('turns its direction with its language, also the first time the words are fetched', async () => {
      const box = new SearchBoxHarness(
        await fixture(html`<helplet-search-box instance=${newHelp().instance} locale="ar"></helplet-search-box>`),
      );
      await until(() => box.input.placeholder === 'البحث في المساعدة', 'Arabic words');
      expect(getComputedStyle(box.element).direction).to.equal('rtl');
      await expectAccessible(box.element);
    });
  });

  itHasGoodHabits(HelpletSearchBox, {
    instance: () => newHelp().instance,
    makeBusy: async element => {
      const box = new SearchBoxHarness(element as HelpletSearchBox);
      await box.ask('scan');
      await box.press('ArrowDown');
      expect(isVisible(byText(element, 'button', 'Clear search'))).to.equal(true);
    },
  });
});
