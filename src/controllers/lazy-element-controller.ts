import type {LitElement, ReactiveController} from 'lit';
import {SearchError} from '../core/search-provider.js';
import {pageConnection} from '../page/connection.js';
import {pageDocument} from '../page/page-document.js';
import {DelayController} from './delay-controller.js';

/** The class of an element that is fetched later. */
export interface LazyElement {
  /** What it has for `exportparts`, of an element that is always part of another one. */
  readonly parts?: string;
  define(tag: string, registry: CustomElementRegistry): void;
}

/**
 * Fetches an element that a host is made of, and registers it where the host was registered. The host is drawn again when it
 * is there. A failure is tried again when the network is back.
 */
export class LazyElementController implements ReactiveController {
  readonly #host: LitElement;
  readonly #registry: CustomElementRegistry;
  readonly #tag: string;
  readonly #import: () => Promise<LazyElement>;
  readonly #delay: DelayController;
  #error: unknown;
  #isLoading = false;
  #stopWatching?: () => void;

  constructor(host: LitElement, tag: string, load: () => Promise<LazyElement>) {
    this.#host = host;
    this.#registry = useRegistryOf(host);
    this.#tag = tag;
    this.#import = load;
    this.#delay = new DelayController(host, () => this.#isLoading, {afterMs: 150, atLeastMs: 0});
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching ??= pageConnection.watch(change => {
      if (change === 'back' && this.#error !== undefined) this.retry();
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** True once the element can be drawn. */
  get isDefined(): boolean {
    return this.#registry.get(this.#tag) !== undefined;
  }

  /** What the element has for `exportparts`, once it is defined. */
  get parts(): string {
    return (this.#registry.get(this.#tag) as unknown as LazyElement).parts ?? '';
  }

  /** True once the host should show that it waits. */
  get isSlow(): boolean {
    return this.#delay.visible;
  }

  /** Why it did not come; undefined while it may still. */
  get error(): unknown {
    return this.#error;
  }

  /** Fetches the element, unless that is under way, done, or has failed. */
  load(): void {
    if (!this.isDefined && !this.#isLoading && this.#error === undefined) void this.#load();
  }

  /** Tries once more after a failure. */
  retry(): void {
    this.#error = undefined;
    this.load();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const element = await this.#import();
      element.define(this.#tag, this.#registry);
    } catch (cause) {
      this.#error = new SearchError('network', 'A part of Helplet could not be loaded.', {retryable: true, cause});
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}

/** Has a host draw the elements it is made of from the registry that it was made from itself. */
function useRegistryOf(host: LitElement): CustomElementRegistry {
  // Not all browsers have registries beside the page's own.
  const registry = host.customElementRegistry ?? customElements;
  if (registry !== customElements) {
    host.renderOptions.creationScope = {
      importNode: node => pageDocument.importNode(node, {customElementRegistry: registry}),
    };
  }
  return registry;
}
