import {type OptionTexts, placeLauncher} from '../commands/place-launcher.js';
import {HelpletLauncher} from '../components/launcher/launcher.js';
import type {Manifest, ManifestLocale} from '../core/bundle.js';
import {instanceNamed, linkPanel, openLinkedPlace, panelLink} from '../instance/registry.js';
import {pageDocument} from '../page/page-document.js';
import {DEFAULT_INSTANCE, type PanelLink} from '../page/panel-link.js';
import {reportLoadFailure} from '../page/report-load-failure.js';
import {engineScript} from '../search/provider/worker/worker-files.js';
import {createWorker, headStart} from '../workers/head-start.js';
import {canRun} from './can-run.js';
import {claimPage} from './claim-page.js';
import {keepCommands} from './command-queue.js';
import type {startElements} from './elements.js';
import {findElements} from './find-elements.js';
import {whenIdle, whenParsed} from './when-parsed.js';

/** Draws itself when it is asked to; the other elements are wanted as soon as they are there. */
const CLOSED_PANEL = 'helplet-panel:not([mode=inline],[mode=page],[open])';

/** Commands that need more than what is there; the others wait with them. */
const WISHES = /(open|toggle|search|article|category|home|destroy)$/;

/** Milliseconds in which nothing but the panel is fetched, if it takes so long. */
const PANEL_FIRST_MS = 200;

type Loading = Promise<Awaited<ReturnType<typeof startElements>> | undefined>;

/** What the script tag says, and `init` after it. */
let options: OptionTexts = {};
let loading: Loading | undefined;
let rest: Promise<unknown> | undefined;

/** Fetches the elements once; after a failure the next wish tries again. Resolves with nothing then. */
function loadElements(): Loading {
  if (!loading) {
    loading = import('./elements.js')
      .then(elements => {
        void askForRest();
        return elements.startElements();
      })
      .catch((error: unknown) => {
        loading = undefined;
        return reportLoadFailure(error);
      });
    // So small that it delays nothing, and the index waits for it.
    void Promise.allSettled([askForFiles()]);
    // What else shares a slow line with the panel delays it.
    setTimeout(askForRest, PANEL_FIRST_MS);
  }
  return loading;
}

/** Asks for what the elements need next, once. What fails here they ask for again, and report it. */
function askForRest(): Promise<unknown> {
  rest ??= Promise.allSettled([
    import('../components/home/home.js'),
    import('../components/article-list/define.js'),
    startWorker(),
  ]);
  return rest;
}

async function startWorker(): Promise<void> {
  headStart.worker ??= createWorker(engineScript());
  headStart.worker.onerror = () => {
    headStart.failed = true;
  };
}

/** Asks for the manifest, and as soon as it is there for the base of the index in the language of the page. */
async function askForFiles(): Promise<void> {
  const {bundle, locale = pageDocument.documentElement.lang} = options;
  if (!bundle) return;
  const folder = new URL(bundle.replace(/\/?$/, '/'), pageDocument.baseURI);
  // Read to its end here first: whoever takes it out finds that what it names has been asked for, and a request ends even where
  // nobody does.
  const ask = async (path: string, cache?: RequestCache): Promise<string> => {
    const {href} = new URL(path, folder);
    const response = fetch(href, {cache} as RequestInit);
    const text = response.then(each => each.clone().text());
    const read = text.then(() => response);
    headStart.files[href] = read;
    await read;
    return text;
  };
  const {locales} = JSON.parse(await ask('manifest.json', 'no-cache')) as Manifest;
  const {index} = (locales.find(each => locale.startsWith(each.locale)) ?? locales[0]) as ManifestLocale;
  await ask(index.path);
}

function start(): void {
  if (!canRun()) {
    import('./plain-link.js').then(({placePlainLink}) => placePlainLink(options)).catch(reportLoadFailure);
    return;
  }
  HelpletLauncher.define();
  findElements((element, tag) => {
    if (tag === 'helplet-panel') standIn(element.getAttribute('instance') || DEFAULT_INSTANCE);
    if (/^helplet-/.test(tag) && !element.matches(CLOSED_PANEL)) wish();
  });
  if (options.bundle) embed();
  keepCommands((name, parameter) => {
    if (name === 'init') {
      Object.assign(options, parameter);
      whenIdle(onIdle);
      return embed();
    }
    if (WISHES.test(name as string)) wish();
    return false;
  });
  openLinkedPlace();
  try {
    // `sync="query"` has put a place there; the panel reads which. Messages wait on the device (OUTBOX_KEY, whose module would cost the
    // loader 50 bytes): the panel sends or removes them.
    if (location.search.includes('helplet=') || localStorage['helplet:outbox']) wish();
  } catch {
    // Storage is denied: nothing waits.
  }
  whenIdle(onIdle);
}

function onIdle(): void {
  if (options.preload === 'idle') wish();
  else if (!loading && !panelLink(instanceName())) console.info('Helplet needs data-bundle, element or init');
}

function instanceName(): string {
  return options.instance || DEFAULT_INSTANCE;
}

/** Puts a launcher on the page, and a panel as soon as someone wants it. False when there is one. */
function embed(): boolean {
  const instance = instanceName();
  if (!standIn(instance, true)) return false;
  const launcher = pageDocument.querySelector('helplet-launcher') ?? options.withoutLauncher ?? false;
  if (launcher === false) placeLauncher(instance, options);
  return true;
}

/** Answers for a panel until the real one is there and takes over. False when there is one. */
function standIn(instance: string, placesPanel = false): boolean {
  if (panelLink(instance)) return false;
  let wanted: boolean;
  const ask = (method: 'prepare' | 'show', to?: string): void => {
    wanted = true;
    void loadElements().then(placePanel => {
      if (!wanted || !placePanel) return;
      if (placesPanel && panelLink(instance) === link) placePanel(instance, options);
      const real = panelLink(instance);
      if (real !== link) real?.[method](to);
    });
  };
  const link: PanelLink = {
    shortcut: options.shortcut ?? 'mod+k',
    prepare: () => ask('prepare'),
    show: to => ask('show', to),
    close: () => {
      wanted = false;
    },
  };
  // What is under way when the instance ends comes too late.
  instanceNamed(instance).endings.push(linkPanel(instance, link), link.close);
  return true;
}

/** Someone wants something of the help: what that takes is fetched, and a panel of the script tag placed. */
function wish(): void {
  const link = panelLink(instanceName());
  if (link) link.prepare();
  else void loadElements();
}

/**
 * Draws a launcher, and fetches nothing else until someone shows intent.
 * @param url That of the script, by which its tag is found.
 */
export function startHelplet(url: string): void {
  if (!claimPage()) return;
  options = {...[...pageDocument.scripts].find(({src}) => src === url)?.dataset};
  whenParsed(start);
}
