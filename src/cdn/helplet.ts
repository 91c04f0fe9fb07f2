/**
 * The one script tag: `<script type="module" src="…/helplet.js" data-bundle="help/"></script>`.
 * It draws a launcher and fetches nothing else until someone shows intent.
 */
import {HelpletLauncher} from '../components/launcher/launcher.js';
import {parseArticleHash} from '../core/deep-link.js';
import {pageDocument} from '../core/page-document.js';
import {DEFAULT_INSTANCE} from '../store/instance-name.js';
import {linkPanel} from '../store/panel-links.js';
import {claimPage} from './claim-page.js';
import {findObstacle} from './find-obstacle.js';
import {whenParsed} from './when-parsed.js';

/** Elements that draw themselves where they stand, so that they are wanted as soon as they are there. */
const VISIBLE = [
  'helplet-search-box',
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-panel:is([mode="inline"], [mode="page"], [open])',
].join();

/** `data-*` of the script tag, and the attributes they become. */
const PANEL_OPTIONS = {locale: 'locale', theme: 'theme', label: 'label', greeting: 'greeting', pageUrl: 'page-url'};
const LAUNCHER_OPTIONS = {launcherLabel: 'label', launcherLook: 'look', theme: 'theme'};

const scripts = [...pageDocument.querySelectorAll<HTMLScriptElement>('script[src]')];
const options = scripts.find(({src}) => src === import.meta.url)?.dataset ?? {};

let loading: Promise<typeof import('./elements.js')> | undefined;
/** Fetches the elements once; after a failure the next wish tries again. */
function loadElements(): Promise<typeof import('./elements.js')> {
  loading ??= import('./elements.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function start(): void {
  const obstacle = findObstacle();
  if (obstacle) {
    import('./plain-link.js')
      .then(({placePlainLink}) => placePlainLink(obstacle, options.pageUrl, options.launcherLabel))
      .catch(reportLoadFailure);
    return;
  }
  HelpletLauncher.define();
  const {bundle, instance = DEFAULT_INSTANCE} = options;
  const panels = pageDocument.querySelectorAll('helplet-panel');
  if (pageDocument.querySelector(VISIBLE)) loadElements().catch(reportLoadFailure);
  if (bundle && !panels.length) {
    standIn(instance, () => place('helplet-panel', {instance, bundle}, PANEL_OPTIONS));
    if (!pageDocument.querySelector('helplet-launcher')) place('helplet-launcher', {instance}, LAUNCHER_OPTIONS);
  }
  for (const panel of panels) standIn(panel.getAttribute('instance') || DEFAULT_INSTANCE);
}
/** Adds an element to the page, with the attributes that the script tag sets. */
function place(tag: string, fixed: Record<string, string>, fromScript: Readonly<Record<string, string>>): void {
  const element = pageDocument.createElement(tag);
  for (const [option, attribute] of Object.entries(fromScript)) {
    const value = options[option];
    if (value) element.setAttribute(attribute, value);
  }
  for (const [attribute, value] of Object.entries(fixed)) element.setAttribute(attribute, value);
  pageDocument.body.append(element);
}

/** Answers for a panel until the real one is there and takes over. */
function standIn(instance: string, placePanel?: () => void): void {
  let wanted = false;
  let prepared: Promise<typeof import('./elements.js')> | undefined;
  const prepare = (): Promise<typeof import('./elements.js')> => {
    prepared ??= loadElements().then(
      elements => {
        placePanel?.();
        return elements;
      },
      error => {
        prepared = undefined;
        throw error;
      },
    );
    return prepared;
  };
  linkPanel(instance, {
    open: false,
    prepare: () => void prepare().catch(reportLoadFailure),
    show: () => {
      wanted = true;
      prepare()
        .then(elements => wanted && elements.showPanel(instance))
        .catch(reportLoadFailure);
    },
    close: () => {
      wanted = false;
    },
  });
  const link = parseArticleHash(location.hash);
  if (link) {
    prepare()
      .then(elements => elements.showPanel(instance, link))
      .catch(reportLoadFailure);
  }
}

/** The page goes on without help; whoever looks into the console learns why. */
function reportLoadFailure(error: unknown): void {
  console.warn('Helplet: its script could not be loaded; the next press on the launcher tries again.', error);
}

if (claimPage()) whenParsed(start);
