import {type OptionTexts, placeLauncher} from '../commands/place-launcher.js';
import {HelpletLauncher} from '../components/launcher/launcher.js';
import {instanceNamed, linkPanel, openLinkedPlace, panelLink} from '../instance/registry.js';
import {pageDocument} from '../page/page-document.js';
import {DEFAULT_INSTANCE, type PanelLink} from '../page/panel-link.js';
import {claimPage} from './claim-page.js';
import {keepCommands} from './command-queue.js';
import type {startElements} from './elements.js';
import {findObstacle} from './find-obstacle.js';
import {whenIdle, whenParsed} from './when-parsed.js';

/** Elements that draw themselves where they stand, so that they are wanted as soon as they are there. */
const VISIBLE = [
  'helplet-search-box',
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-panel:is([mode=inline],[mode=page],[open])',
].join();

/** Commands that need more than what is there; the others wait with them. */
const WISHES = /(open|toggle|search|article|category|home|destroy)$/;

/** What the script tag says, and `init` after it. */
let options: OptionTexts = {};
let loading: ReturnType<typeof startElements> | undefined;

/** Fetches the elements once; after a failure the next wish tries again. */
function loadElements(): ReturnType<typeof startElements> {
  loading ??= import('./elements.js').then(
    elements => elements.startElements(),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function start(): void {
  const obstacle = findObstacle();
  if (obstacle) {
    import('./plain-link.js').then(({placePlainLink}) => placePlainLink(obstacle, options)).catch(reportLoadFailure);
    return;
  }
  HelpletLauncher.define();
  const panels = pageDocument.querySelectorAll('helplet-panel');
  for (const panel of panels) standIn(panel.getAttribute('instance') || DEFAULT_INSTANCE);
  if (pageDocument.querySelector(VISIBLE)) wish();
  if (options.bundle && !panels.length) embed();
  keepCommands((name, parameter) => {
    if (name === 'init') {
      options = {...options, ...(parameter as OptionTexts)};
      return embed();
    }
    if (WISHES.test(name as string)) wish();
    return false;
  });
  openLinkedPlace();
  // `sync="query"` has put a place there; the panel reads which.
  if (location.search.includes('helplet=')) wish();
}

function instanceName(): string {
  return options.instance || DEFAULT_INSTANCE;
}

/** Puts a launcher on the page, and a panel as soon as someone wants it. False when there is one. */
function embed(): boolean {
  const instance = instanceName();
  if (panelLink(instance)) return false;
  const hasLauncher = (options.withoutLauncher ?? false) !== false || pageDocument.querySelector('helplet-launcher');
  if (!hasLauncher) placeLauncher(instance, options);
  standIn(instance, true);
  if (options.preload === 'idle') whenIdle(() => panelLink(instance)?.prepare());
  return true;
}

/** Answers for a panel until the real one is there and takes over. */
function standIn(instance: string, placesPanel = false): void {
  let wanted = true;
  let places = placesPanel;
  const ask = (method: 'prepare' | 'show', to?: string): void => {
    wanted = true;
    loadElements()
      .then(placePanel => {
        if (!wanted) return;
        if (places) placePanel(instance, options);
        places = false;
        const real = panelLink(instance);
        if (real !== link) real?.[method](to);
      })
      .catch(reportLoadFailure);
  };
  const link: PanelLink = {
    open: false,
    shortcut: options.shortcut ?? 'mod+k',
    prepare: () => ask('prepare'),
    show: to => ask('show', to),
    close: () => {
      wanted = false;
    },
  };
  // What is under way when the instance ends comes too late.
  instanceNamed(instance).endings.push(linkPanel(instance, link), link.close);
}

/** Someone wants something of the help: what that takes is fetched, and a panel of the script tag placed. */
function wish(): void {
  const link = panelLink(instanceName());
  if (link) link.prepare();
  else loadElements().catch(reportLoadFailure);
}

/** The page goes on without help; whoever looks into the console learns why. */
function reportLoadFailure(error: unknown): void {
  console.warn('Helplet did not load', error);
}

/**
 * Draws a launcher, and fetches nothing else until someone shows intent.
 * @param url That of the script, by which its tag is found.
 */
export function startHelplet(url: string): void {
  if (!claimPage()) return;
  const scripts = [...pageDocument.querySelectorAll<HTMLScriptElement>('script[src]')];
  options = {...scripts.find(({src}) => src === url)?.dataset};
  whenParsed(start);
}
