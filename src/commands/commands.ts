import type {EmbedOptions} from '../core/embed-options.js';
import {HelpletError} from '../core/errors.js';
import type {PluralMessage} from '../core/messages.js';
import type {Suggestion} from '../core/page-offers.js';
import {formatPlace, type Place, parsePlace} from '../core/place.js';
import {overrideWords, type Translation} from '../i18n/index.js';
import {helpInstance, type LiveInstance} from '../instance/help-instance.js';
import {type Member, panelLink} from '../instance/registry.js';
import {DEFAULT_INSTANCE, togglePanel} from '../page/panel-link.js';
import type {BlockRenderers} from '../store/help-options.js';
import {type OwnIcon, registerIcons} from '../styles/own-icons.js';
import {type EventName, eventNamed, type NamedEvents} from './event-names.js';
import {type OptionTexts, placeLauncher} from './place-launcher.js';
import {isSet, placePanel} from './place-panel.js';

/** A place in the help, as text (`article/cards/limits`) or as an object. */
export type OpenTarget = string | Place;

/** The commands of Helplet: methods of `helplet()`, and the first argument of `Helplet(…)`. */
export interface HelpletCommands {
  /** Adds a panel and its launcher to the page. Throws `command/exists` if the instance has a panel already. */
  init(options: EmbedOptions & {readonly blocks?: BlockRenderers}): void;
  /** Resolves, and calls the callback, as soon as a panel is drawn. Fetches nothing by itself. */
  ready(callback?: () => void): Promise<void>;
  /**
   * Ends the instance and removes the elements that `init` or the script tag added. Elements in the page's own markup stay and
   * start anew.
   */
  destroy(): void;
  /** Opens the panel, at a place if you name one. */
  open(options?: {readonly to?: OpenTarget}): void;
  /** Closes the panel. The query and unsent texts stay. */
  close(): void;
  /** Opens the panel, or closes it if it is open. */
  toggle(): void;
  /** Shows the launcher again after `hide`. */
  show(): void;
  /** Hides the launcher and closes the panel. */
  hide(): void;
  /** Opens the panel with the results of a query. */
  search(query: string): void;
  /** Opens the panel with an article, at a heading if `anchor` names one. */
  article(articleId: string, options?: {readonly anchor?: string}): void;
  /** Opens the panel with the articles of a category. */
  category(name: string): void;
  /** Opens the panel with the home view. */
  home(): void;
  /** Goes back to the previous view. */
  back(): void;
  /**
   * Sets the suggestions of the home view: articles by id, or those for another page, a query or tags. Without an argument the
   * suggestions for the current page return.
   */
  suggest(what?: Suggestion): void;
  /** Sets the visitor's segments. Articles with an `audience` appear only for visitors in one of its segments. */
  identify(visitor: {readonly segments: readonly string[]}): void;
  /** Sets the language of the interface and the articles, as a BCP 47 tag. */
  setLocale(locale: string): void;
  /** Sets the colour scheme. */
  setTheme(theme: 'light' | 'dark' | 'auto'): void;
  /** Replaces words of the interface in one language. */
  setTranslations(translation: Partial<Translation> & Pick<Translation, 'locale'>): void;
  /**
   * Draws your own icons, by name: those of your categories and topics, or in place of Helplet's. An icon is path data on a
   * grid of 20 × 20, or an `<svg>` element; undefined brings Helplet's icon back.
   */
  setIcons(icons: Readonly<Record<string, OwnIcon | undefined>>): void;
  /** Calls the listener for each event of that name. Returns a function that removes the listener. */
  on<Name extends EventName>(name: Name, listener: (event: NamedEvents[Name]) => void): () => void;
  /** Removes a listener that `on` or `once` added. */
  off<Name extends EventName>(name: Name, listener: (event: NamedEvents[Name]) => void): void;
  /** Calls the listener for the next event of that name only. Returns a function that removes the listener. */
  once<Name extends EventName>(name: Name, listener: (event: NamedEvents[Name]) => void): () => void;
}

const made = new WeakMap<LiveInstance, HelpletCommands>();

/** The commands of an instance: the same object until the instance ends. An older one works on, for a new instance of that name. */
export function helplet(instance: string = DEFAULT_INSTANCE): HelpletCommands {
  const help = helpInstance(instance);
  const commands = made.get(help) ?? createCommands(instance);
  made.set(help, commands);
  return commands;
}

function createCommands(instance: string): HelpletCommands {
  const help = () => helpInstance(instance);

  const panel = () => {
    const link = panelLink(instance);
    if (link) return link;
    throw new HelpletError('command/no-panel', `There is no panel of the instance "${instance}" on the page.`, {
      fix: `Call helplet(${instance === DEFAULT_INSTANCE ? '' : `'${instance}'`}).init({bundle: '/help/'}), or put <helplet-panel bundle="/help/"> on the page.`,
    });
  };
  const go = (place: Place): void => panel().show(formatPlace(place));
  const setOnAll = (option: 'theme' | 'locale', value: string): void => {
    for (const member of help().outermostMembers)
      member.setAttribute(option === 'locale' && isLauncher(member) ? 'lang' : option, value);
  };
  const setLaunchersHidden = (hidden: boolean): void => {
    for (const member of help().members) if (isLauncher(member)) member.hidden = hidden;
  };

  const redraw = (): void => {
    for (const member of help().members) (member as {requestUpdate?: () => void}).requestUpdate?.();
  };

  /** @param listener What `off` is given later. */
  const listen = <Name extends EventName>(
    command: string,
    name: Name,
    listener: unknown,
    hear: (event: NamedEvents[Name]) => void,
  ): (() => void) => {
    expectFunction(command, listener);
    return help().events.on(eventNamed(name), hear as never, listener);
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
        Object.entries(given).flatMap(([name, value]) =>
          value === undefined || value === false ? [] : [[name, String(value)]],
        ),
      ) as OptionTexts;
      placePanel(instance, {...texts, blocks: given.blocks} as OptionTexts);
      if (!isSet(texts.withoutLauncher)) placeLauncher(instance, texts);
    },
    async ready(callback) {
      if (callback !== undefined) expectFunction('ready', callback);
      if (![...help().members].some(isDrawnPanel)) {
        await new Promise<void>(resolve => {
          const end = help().events.on('helplet-ready', () => {
            end();
            resolve();
          });
        });
      }
      callback?.();
    },
    destroy: () => help().destroy(),
    open({to} = {}) {
      if (to === undefined) panel().show();
      else panel().show(typeof to === 'string' ? expectPlace(to) : formatPlace(to));
    },
    close: () => panel().close(),
    toggle: () => togglePanel(panel()),
    show: () => setLaunchersHidden(false),
    hide() {
      panelLink(instance)?.close();
      setLaunchersHidden(true);
    },
    search: query => go({view: 'results', query: expectText('search', query, "'lost card'")}),
    article: (articleId, {anchor} = {}) =>
      go({
        view: 'article',
        articleId: expectText('article', articleId, "'cards/limits'"),
        ...(anchor ? {anchor: anchor.replace(/^#/, '')} : {}),
      }),
    category: name => go({view: 'results', query: '', category: expectText('category', name, "'FAQ'")}),
    home: () => go({view: 'home'}),
    back: () => help().store.back(),
    suggest: what => help().store.suggest(what),
    identify(visitor) {
      const {segments} = expectRecord('identify', visitor, "{segments: ['admin']}");
      if (!Array.isArray(segments) || !segments.every(segment => typeof segment === 'string')) {
        throw wrongUse('identify', visitor, "{segments: ['admin']}");
      }
      help().store.identify(segments);
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
      for (const [key, word] of Object.entries<unknown>(translation)) {
        const isMessage = typeof word === 'string' || typeof (word as PluralMessage | null)?.other === 'string';
        if (!isMessage)
          throw wrongUse(
            `setTranslations ${key}`,
            word,
            "a text, or {one: '{count} result', other: '{count} results'}",
          );
      }
      overrideWords(translation);
      redraw();
    },
    setIcons(icons) {
      const example = "{piggy: 'M4 10h12'}, or an <svg> element instead of the path";
      for (const [name, drawing] of Object.entries<unknown>(expectRecord('setIcons', icons, example))) {
        if (drawing === undefined) continue;
        // Markup would be drawn as nothing; better to say so.
        const isDrawing = typeof drawing === 'string' ? /^\s*m/i.test(drawing) : drawing instanceof SVGElement;
        if (!isDrawing) throw wrongUse(`setIcons ${name}`, drawing, example);
      }
      registerIcons(icons);
      redraw();
    },
    on: (name, listener) => listen('on', name, listener, listener),
    off: (name, listener) => help().events.off(eventNamed(name), listener),
    once: (name, listener) =>
      listen('once', name, listener, event => {
        commands.off(name, listener);
        listener(event);
      }),
  };
  return commands;
}

function isLauncher(member: Member): boolean {
  return member.panelChanged !== undefined;
}

/** True for a panel whose code has loaded and that has been drawn. */
function isDrawnPanel(member: Member): boolean {
  return 'goTo' in member && (member as {hasUpdated?: boolean}).hasUpdated === true;
}

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
