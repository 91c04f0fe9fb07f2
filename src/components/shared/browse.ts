import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, Group} from '../../core/bundle.js';
import {emptyAddress} from '../../core/contact-address.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';

/** Opens the form of a panel on the page. */
const CONTACT_HASH = '#helplet=contact';

/** A labelled part of a view. */
export function renderGroup(label: string, content: unknown): TemplateResult {
  return html`<section class="group" part="group">
    <h2 class="label" part="group-label">${label}</h2>
    ${content}
  </section>`;
}

/**
 * Topics as a bordered grid.
 * @param counted Words below the name ("38 articles") instead of a bare number beside it.
 */
export function renderCells(
  topics: readonly Group[],
  l10n: LocalizeController,
  choose: (name: string) => void,
  counted = false,
): TemplateResult {
  return html`<ul class="cells" role="list" part="topics">
    ${topics.map(
      ({name, icon: glyph, count}) => html`<li>
        <button class="cell" part="topic" type="button" @click=${() => choose(name)}>
          ${icon(glyph ?? 'doc')}${
            counted
              ? html`<span>${name}<span class="n">${l10n.words.articleCount(count, l10n.number(count))}</span></span>`
              : html`<span>${name}</span><span class="n"><span aria-hidden="true">${l10n.number(count)}</span><span class="visually-hidden">, ${l10n.words.articleCount(count, l10n.number(count))}</span></span>`
          }
        </button>
      </li>`,
    )}
  </ul>`;
}

/** A card that leads to a person; nothing when the author gave no address. */
export function renderContact(
  contact: Contact | undefined,
  {words}: LocalizeController,
  title: string,
): TemplateResult | typeof nothing {
  if (!contact || !isReachable(contact)) return nothing;
  return html`<div class="contact" part="contact">
    <div><strong>${title}</strong>${contact.description ? html`<span>${contact.description}</span>` : nothing}</div>
    ${renderContactLink(contact, words.contact, 'button')}
  </div>`;
}

/** The bare link to a person. Addresses other than web, mail and telephone are not linked. */
export function renderContactLink(
  contact: Contact,
  fallback: string,
  look: 'button' | 'link link-row',
): TemplateResult | typeof nothing {
  if (!isReachable(contact)) return nothing;
  const {url, label} = contact;
  // What is known when it is followed is filled in then, by ContactLinkController.
  const address = url === undefined ? CONTACT_HASH : emptyAddress(url);
  return html`<a class=${look} part="contact-link" href=${address} target="_top" rel="noopener">
    ${icon('chat', 's')}${label ?? fallback}
  </a>`;
}

/** Web, mail and telephone addresses are linked; anything else could be a script. */
export function isReachable({url, form}: Contact): boolean {
  return url === undefined ? form !== undefined : /^(https?:|mailto:|tel:)/i.test(url);
}
