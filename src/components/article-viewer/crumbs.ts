import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../core/article.js';
import type {Translation} from '../../i18n/translation.js';
import type {HelpStore} from '../../store/help-store.js';
import {icon} from '../../styles/icons.js';

/** Where the article stands. The way there is a button only where a list can show it. */
export function renderCrumbs(
  {category, topic}: Article,
  words: Translation,
  store: HelpStore,
): TemplateResult | typeof nothing {
  const crumb = (label: string, open: () => void): TemplateResult =>
    store.hasList ? html`<button type="button" @click=${open}>${label}</button>` : html`<span>${label}</span>`;
  const crumbs = [
    ...(store.hasList ? [crumb(words.home, () => store.goHome())] : []),
    ...(category ? [crumb(category, () => store.openCategory(category))] : []),
    ...(topic ? [crumb(topic, () => store.openTopic(topic))] : []),
  ];
  if (!crumbs.length) return nothing;
  return html`<nav class="crumbs" part="crumbs" aria-label=${words.breadcrumb}>
    ${crumbs.map((entry, index) => html`${index ? icon('right') : nothing}${entry}`)}
  </nav>`;
}
