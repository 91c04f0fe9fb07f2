import type {OptionTexts} from '../commands/place-launcher.js';
import {helpWord} from '../components/launcher/launcher-extras.js';
import {pageDocument} from '../page/page-document.js';

/** Why Helplet cannot run: what `canRun` has found missing. */
const REASONS = {
  browser: 'this browser is too old for it',
  xml: 'the page is XML, and it needs one that is served as text/html',
  policy:
    'the page\'s Content-Security-Policy requires Trusted Types and does not allow the policy "helplet" (add: trusted-types helplet)',
} as const;

const STYLES = `
  :host {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: 24px;
    inset-inline-end: 24px;
    font: 600 15px / 1.25 system-ui, sans-serif;
  }
  a {
    display: block;
    padding: 14px 20px;
    border-radius: 26px;
    background: var(--helplet-color-accent, #2058d0);
    color: var(--helplet-color-on-accent, #fff);
    text-decoration: none;
  }
  a:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
`;

/** What stands where Helplet cannot: a link to the help centre, if the page has said where that is. */
export function placePlainLink({pageUrl: url, launcherLabel: label}: OptionTexts): void {
  const outcome = url ? `a link to ${url} takes its place` : 'set data-page-url for a link to take its place';
  console.warn(`Helplet cannot run here: ${findReason()}; ${outcome}.`);
  // Loaded before the body, or in a document without one, there is no place for it.
  if (!url || !pageDocument.body) return;
  const link = pageDocument.createElement('a');
  link.href = url;
  link.textContent = label || helpWord(pageDocument.documentElement.lang ?? '');
  const holder = pageDocument.createElement('div');
  try {
    const root = holder.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    root.append(link);
  } catch {
    // A browser too old for shadow roots or for such sheets shows the link without them.
    holder.append(link);
  }
  pageDocument.body.append(holder);
}

function findReason(): string {
  if (!('adoptedStyleSheets' in Document.prototype)) return REASONS.browser;
  return pageDocument.contentType === 'text/html' ? REASONS.policy : REASONS.xml;
}
