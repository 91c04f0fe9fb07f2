import {HelpletError} from '../core/errors.js';
import {formatPlace, type Place, parsePlace} from '../core/place.js';
import type {Suggestion} from '../core/suggestion.js';
import {overrideWords, type Translation} from '../i18n/index.js';
import {pageDocument} from '../page/page-document.js';
import {DEFAULT_INSTANCE, togglePanel} from '../page/panel-link.js';
import {onInstanceEvent} from '../store/instance-events.js';
import {storeFor} from '../store/instances.js';
import {panelLink} from '../store/panel-links.js';
import {type OptionTexts, placeElement, removePlaced} from './embed.js';
import type {EmbedOptions} from './embed-options.js';
import {type EventName, eventNamed, type NamedEvents} from './event-names.js';

/** Where a panel opens: a place as text (`article/cards/limits`), or as an object. */
export type OpenTarget = string | Place;

/** What a page can ask of the help: the methods of `helplet()`, and the commands of the script tag. */
export interface HelpletCommands {
  /** Puts a panel and its launcher on the page. */
  init(options: EmbedOptions): void;
  /** Resolves, and calls back, once the panel can be used. Fetches nothing by itself. */
  ready(callback?: () => void): Promise<void>;
  /** Takes everything off the page that `init` or the script tag put there. */
  destroy(): void;
  /** Opens the panel, at a place if one is given. */
  open(options?: {readonly to?: OpenTarget}): void;
  close(): void;
  toggle(): void;
  /** Shows the launcher again after `hide`. */
  show(): void;
  /** Closes the panel and takes the launcher out of sight. */
  hide(): void;
  /** Opens the panel with the results of a query. */
  search(query: string): void;
  /** Opens the panel at an article, at a heading if one is given. */
  article(id: string, options?: {readonly heading?: string}): void;
  /** Opens the panel with the articles of a category. */
  category(name: string): void;
  /** Opens the panel at its beginning. */
  home(): void;
  /** To where the reader came from. */
  back(): void;
  /** Suggests articles on the home view: by id, for a page, a query or tags. Without anything: those for the current page. */
  suggest(what?: Suggestion): void;
  /** Says whom the visitor belongs to, for articles with an `audience`. */
  identify(visitor: {readonly segments: readonly string[]}): void;
  setLocale(locale: string): void;
  setTheme(theme: 'light' | 'dark' | 'auto'): void;
  /** Changes words of the interface, for one language. */
  setTranslations(translation: Partial<Translation> & Pick<Translation, 'locale'>): void;
  /** Calls the listener for each event of that name. Returns what ends that. */
  on<Name extends EventName>(name: Name, listener: (event: NamedEvents[Name]) => void): () => void;
  /** Ends what `on` or `once` began. */
  off<Name extends EventName>(name: Name, listener: (event: NamedEvents[Name]) => void): void;
  /** The same as `on`, for the next event alone. */
  once<Name extends EventName>(name: Name, listener: (event: NamedEvents[Name]) => void): () => void;
}

const made = new Map<string, HelpletCommands>();

/** The commands of an instance. The same object each time. */
export function helplet(instance: string = DEFAULT_INSTANCE): HelpletCommands {
  let commands = made.get(instance);
  if (!commands) {
    commands = createCommands(instance);
    made.set(instance, commands);
  }
  return commands;
}

function createCommands(instance: string): HelpletCommands {
  const endings = new Map<unknown, Map<string, () => void>>();
  const store = () => storeFor(instance);

  const panel = () => {
    const link = panelLink(instance);
    if (link) return link;
    throw new HelpletError('command/no-panel', `There is no panel of the instance "${instance}" on the page.`, {
      fix: `Call helplet(${instance === DEFAULT_INSTANCE ? '' : `'${instance}'`}).init({bundle: '/help/'}), or put <helplet-panel bundle="/help/"> on the page.`,
    });
  };
  const go = (place: Place): void => panel().show(formatPlace(place));
  const elements = (tags: string): HTMLElement[] =>
    [...pageDocument.querySelectorAll<HTMLElement>(tags)].filter(
      element => (element.getAttribute('instance') || DEFAULT_INSTANCE) === instance,
    );
  const setOnAll = (option: 'theme' | 'locale', value: string): void => {
    for (const element of elements(OUR_TAGS)) element.setAttribute(option, value);
  };
  const setLauncherHidden = (hidden: boolean): void => {
    for (const launcher of elements('helplet-launcher')) launcher.hidden = hidden;
  };

  /** @param listener What `off` is given later. */
  const listen = <Name extends EventName>(
    command: string,
    name: Name,
    listener: unknown,
    hear: (event: NamedEvents[Name]) => void,
  ): (() => void) => {
    expectFunction(command, listener);
    const end = onInstanceEvent(instance, eventNamed(name), hear as never);
    const byName = endings.get(listener) ?? new Map<string, () => void>();
    byName.get(name)?.();
    endings.set(listener, byName.set(name, end));
    return () => commands.off(name, listener as never);
  };

  const commands: HelpletCommands = {
    init(options) {
      const given = expectRecord('init', options, "{bundle: '/help/'}");
      if (panelLink(instance)) {
        throw new HelpletError('command/exists', `The instance "${instance}" is on the page already.`, {
          fix: 'Call destroy first, or set its attributes.',
        });
      }
      const texts = Object.fromEntries(
        Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
      ) as OptionTexts;
      placeElement('helplet-panel', instance, texts);
      if (texts.launcher !== 'none') placeElement('helplet-launcher', instance, texts);
    },
    async ready(callback) {
      if (callback !== undefined) expectFunction('ready', callback);
      if (!elements('helplet-panel').some(element => 'updateComplete' in element)) {
        await new Promise<void>(resolve => {
          const end = onInstanceEvent(instance, 'helplet-ready', () => {
            end();
            resolve();
          });
        });
      }
      callback?.();
    },
    destroy() {
      for (const byName of endings.values()) for (const end of byName.values()) end();
      endings.clear();
      removePlaced(instance);
    },
    open({to} = {}) {
      if (to === undefined) panel().show();
      else panel().show(typeof to === 'string' ? expectPlace(to) : formatPlace(to));
    },
    close: () => panel().close(),
    toggle: () => togglePanel(panel()),
    show: () => setLauncherHidden(false),
    hide() {
      panelLink(instance)?.close();
      setLauncherHidden(true);
    },
    search: query => go({view: 'results', query: expectText('search', query, "'lost card'")}),
    article: (id, {heading} = {}) =>
      go({
        view: 'article',
        id: expectText('article', id, "'cards/limits'"),
        ...(heading ? {anchor: heading.replace(/^#/, '')} : {}),
      }),
    category: name => go({view: 'results', query: '', category: expectText('category', name, "'FAQ'")}),
    home: () => go({view: 'home'}),
    back: () => store().back(),
    suggest: what => store().suggest(what),
    identify(visitor) {
      const {segments} = expectRecord('identify', visitor, "{segments: ['admin']}");
      if (!Array.isArray(segments) || !segments.every(segment => typeof segment === 'string')) {
        throw wrongUse('identify', visitor, "{segments: ['admin']}");
      }
      store().identify(segments);
    },
    setLocale(locale) {
      expectText('setLocale', locale, "'de'");
      setOnAll('locale', locale);
    },
    setTheme(theme) {
      if (!['light', 'dark', 'auto'].includes(theme)) throw wrongUse('setTheme', theme, "'light', 'dark' or 'auto'");
      setOnAll('theme', theme);
    },
    setTranslations(translation) {
      expectRecord('setTranslations', translation, "{locale: 'en', greeting: 'What are you looking for?'}");
      expectText('setTranslations', translation.locale, "{locale: 'en', …}");
      overrideWords(translation);
      for (const element of elements(OUR_TAGS)) (element as {requestUpdate?: () => void}).requestUpdate?.();
    },
    on: (name, listener) => listen('on', name, listener, listener),
    off(name, listener) {
      const byName = endings.get(listener);
      byName?.get(eventNamed(name) && name)?.();
      byName?.delete(name);
      if (byName?.size === 0) endings.delete(listener);
    },
    once: (name, listener) =>
      listen('once', name, listener, event => {
        commands.off(name, listener);
        listener(event);
      }),
  };
  return commands;
}

const OUR_TAGS =
  'helplet-panel, helplet-launcher, helplet-search-box, helplet-article-list, helplet-article-viewer' as const;

function expectPlace(to: string): string {
  if (parsePlace(to)) return to;
  throw wrongUse('open', to, "{to: 'article/cards/limits'}, 'search/lost card', 'category/FAQ', 'home' or 'contact'");
}

function expectText(command: string, value: unknown, example: string): string {
  if (typeof value === 'string' && value) return value;
  throw wrongUse(command, value, example);
}

function expectRecord<T extends object>(command: string, value: T, example: string): T {
  if (typeof value === 'object' && value !== null) return value;
  throw wrongUse(command, value, example);
}

function expectFunction(command: string, value: unknown): void {
  if (typeof value !== 'function') throw wrongUse(command, value, 'a function');
}

function wrongUse(command: string, value: unknown, example: string): HelpletError {
  const given = typeof value === 'string' ? `"${value}"` : String(value);
  return new HelpletError('command/usage', `"${command}" was given ${given}.`, {fix: `Give it ${example}.`});
}
