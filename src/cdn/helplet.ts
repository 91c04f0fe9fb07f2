/**
 * The one script tag: `<script type="module" src="…/helplet.js" data-bundle="help/"></script>`.
 * It draws a launcher and fetches nothing else until someone shows intent.
 */
import {HelpletLauncher} from '../components/launcher/launcher.js';
import {parseArticleHash} from '../core/deep-link.js';
import {DEFAULT_INSTANCE} from '../store/instance-name.js';
import {linkPanel} from '../store/panel-links.js';

/** Elements that draw themselves where they stand, so that they are wanted as soon as they are there. */
const VISIBLE =
  'helplet-search-box, helplet-article-list, helplet-article-viewer, helplet-panel[mode="inline"], helplet-panel[mode="page"], helplet-panel[open]';

const script = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({src}) => src === import.meta.url);
const options = script?.dataset ?? {};

let loading: Promise<typeof import('./elements.js')> | undefined;
/** Fetches the elements once; after a failure the next wish tries again. */
function elements(): Promise<typeof import('./elements.js')> {
  loading ??= import('./elements.js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function start(): void {
  const {bundle, instance = DEFAULT_INSTANCE} = options;
  HelpletLauncher.define();
  if (bundle && !document.querySelector('helplet-panel')) placePanel(bundle, instance);
  else if (document.querySelector(VISIBLE)) void elements();
  else for (const panel of document.querySelectorAll('helplet-panel')) standIn(panel.getAttribute('instance') || DEFAULT_INSTANCE);
}

/** A launcher, unless the page has one, and a panel as soon as it is wanted. */
function placePanel(bundle: string, instance: string): void {
  const place = () => {
    const panel = document.createElement('helplet-panel');
    panel.setAttribute('instance', instance);
    panel.setAttribute('bundle', bundle);
    for (const name of ['locale', 'theme', 'label', 'greeting', 'pageUrl'] as const) {
      const value = options[name];
      if (value) panel.setAttribute(name === 'pageUrl' ? 'page-url' : name, value);
    }
    document.body.append(panel);
  };
  standIn(instance, place);
  if (!document.querySelector('helplet-launcher')) {
    const launcher = document.createElement('helplet-launcher');
    launcher.setAttribute('instance', instance);
    for (const [name, value] of [['label', options['launcherLabel']], ['look', options['launcherLook']], ['theme', options['theme']]] as const) {
      if (value) launcher.setAttribute(name, value);
    }
    document.body.append(launcher);
  }
}

/** Answers for a panel until the real one is there and takes over. */
function standIn(instance: string, place?: () => void): void {
  let wanted = false;
  let placed = false;
  const fetchPanel = async (): Promise<void> => {
    await elements();
    if (!placed) place?.();
    placed = true;
  };
  const open = async (): Promise<void> => {
    const panel = (await fetchPanel(), document.querySelector(`helplet-panel[instance="${CSS.escape(instance)}"]`));
    const target = panel ?? (instance === DEFAULT_INSTANCE ? document.querySelector('helplet-panel:not([instance])') : null);
    if (wanted) (target as {show?(): void} | null)?.show?.();
    wanted = false;
  };
  linkPanel(instance, {
    open: false,
    show: () => {
      wanted = true;
      open().catch(reportLoadFailure);
    },
    close: () => {
      wanted = false;
    },
    prepare: () => void fetchPanel().catch(reportLoadFailure),
  });
  const link = parseArticleHash(location.hash);
  if (link) {
    elements()
      .then(({showArticle}) => {
        if (!placed) place?.();
        placed = true;
        showArticle(instance, link);
      })
      .catch(reportLoadFailure);
  }
}

/** The page goes on without help; whoever looks into the console learns why. */
function reportLoadFailure(error: unknown): void {
  console.warn('Helplet: its script could not be loaded; the next press on the launcher tries again.', error);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, {once: true});
else start();
