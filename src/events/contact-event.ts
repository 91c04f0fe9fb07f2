import {NativeEvent} from './native-event.js';

/** What someone takes along who turns to a person. */
export interface Contact {
  /** `link` for an address that is opened, `form` for a message that is sent. */
  readonly way: 'link' | 'form';
  /** What had been searched for; empty when nothing was. */
  readonly query: string;
  /** The article on show. */
  readonly articleId?: string;
  /** Ids of the articles read on this page, the last one first. */
  readonly articles: readonly string[];
  /** Path of the host page. */
  readonly path: string;
  /** Names this request, e.g. `H-7Q2K-9M`. */
  readonly reference: string;
  /** What was written into the form. */
  readonly message?: string;
  readonly email?: string;
}

/**
 * Someone turns to a person: follows a link, or sends the form. Cancel it to take over: no link is opened, nothing is sent,
 * and the form thanks for the message with its reference number.
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
