import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../core/bundle.js';
import {emptyAddress} from '../../core/contact-address.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {icon} from '../../styles/icons.js';

/** Opens the form of a panel on the page. */
const CONTACT_HASH = '#helplet=contact';

/** A card that leads to a person; nothing when the author gave no address. */
export function renderContact(
  contact: Contact | undefined,
  {words}: LocalizeController,
  title: string,
): TemplateResult | typeof nothing {
  if (!contact || !isReachable(contact)) return nothing;
  return html`<div class="contact" part="contact">
    <div><strong>${title}</strong>${contact.description ? html`<span dir="auto">${contact.description}</span>` : nothing}</div>
    ${renderContactLink(contact, words.contact, 'button')}
  </div>`;
}

/** The bare link to a person; nothing without an address that can be linked. */
export function renderContactLink(
  contact: Contact | undefined,
  fallback: string,
  look: 'button' | 'link link-row',
): TemplateResult | typeof nothing {
  if (!contact || !isReachable(contact)) return nothing;
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
