import {NativeEvent} from './native-event.js';

/** What a visitor who turns to a person takes along. */
export interface Contact {
  /** `link` for a contact link, `form` for a message from the contact form. */
  readonly way: 'link' | 'form';
  /** Last query; empty when the visitor did not search. */
  readonly query: string;
  /** Id of the article in view. */
  readonly articleId?: string;
  /** Ids of the articles read on this page, the latest first. */
  readonly articles: readonly string[];
  /** Path of the host page. */
  readonly path: string;
  /** Reference number of the request, such as `H-7Q2K-9M`. */
  readonly reference: string;
  /** Text of the contact form. */
  readonly message?: string;
  readonly email?: string;
}

/**
 * A visitor follows a contact link or sends the contact form. Cancel the event to take over: Helplet then opens no link and
 * sends nothing, and the form thanks the visitor and shows the reference number.
 */
export class HelpletContactEvent extends NativeEvent implements Contact {
  static readonly eventName = 'helplet-contact';
  readonly way: 'link' | 'form';
  readonly query: string;
  readonly articleId?: string;
  readonly articles: readonly string[];
  readonly path: string;
  readonly reference: string;
  readonly message?: string;
  readonly email?: string;

  constructor({way, query, articleId, articles, path, reference, message, email}: Contact) {
    super(HelpletContactEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.way = way;
    this.query = query;
    this.articleId = articleId;
    this.articles = articles;
    this.path = path;
    this.reference = reference;
    this.message = message;
    this.email = email;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-contact': HelpletContactEvent;
  }
}
