import type {LitElement, ReactiveController} from 'lit';
import {SearchError} from '../core/search-provider.js';
import {pageConnection} from '../page/connection.js';
import {pageDocument} from '../page/page-document.js';
import {DelayController} from './delay-controller.js';

/** The class of an element that is fetched later. */
export interface LazyElement {
  /** What it has for `exportparts` of an element that it is part of. */
  readonly parts?: string;
  define(tag: string, registry: CustomElementRegistry): void;
}

/**
 * Fetches code that a host needs later. The host is drawn again when the code is there. A failure is tried again when the
 * network is back.
 */
export class LazyCodeController<Code> implements ReactiveController {
  readonly #host: LitElement;
  readonly #import: () => Promise<Code>;
  readonly #delay: DelayController;
  #code?: Code;
  #error: unknown;
  #loading?: Promise<void>;
  #stopWatching?: () => void;

  constructor(host: LitElement, load: () => Promise<Code>) {
    this.#host = host;
    this.#import = load;
    this.#delay = new DelayController(host, () => this.#loading !== undefined, {afterMs: 150, atLeastMs: 0});
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

  /** Undefined until it has come. */
  get code(): Code | undefined {
    return this.#code;
  }

  /** True once the host should show that it waits. */
  get isSlow(): boolean {
    return this.#delay.visible;
  }

  /** Why it did not come; undefined while it may still. */
  get error(): unknown {
    return this.#error;
  }

  /** Resolves when nothing is on its way. */
  get whenLoaded(): Promise<void> | undefined {
    return this.#loading;
  }

  /** Fetches the code, unless that is under way, done, or has failed. */
  load(): void {
    if (!this.code && this.#error === undefined) this.#loading ??= this.#load();
  }

  /** Tries once more after a failure. */
  retry(): void {
    this.#error = undefined;
    this.load();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      this.#code = await this.#import();
    } catch (cause) {
      this.#error = new SearchError('network', 'A part of Helplet could not be loaded.', {retryable: true, cause});
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}

/** Fetches an element that a host is made of, and registers it where the host was registered. */
export class LazyElementController extends LazyCodeController<LazyElement> {
  readonly #registry: CustomElementRegistry;
  readonly #tag: string;

  constructor(host: LitElement, tag: string, load: () => Promise<LazyElement>) {
    const registry = useRegistryOf(host);
    super(host, async () => {
      const element = await load();
      element.define(tag, registry);
      return element;
    });
    this.#registry = registry;
    this.#tag = tag;
  }

  /** The element's class, whoever registered it; undefined until then. */
  override get code(): LazyElement | undefined {
    return this.#registry.get(this.#tag) as unknown as LazyElement | undefined;
  }

  /** True once the element can be drawn. */
  get isDefined(): boolean {
    return this.code !== undefined;
  }

  /** What the element has for `exportparts`, once it is defined. */
  get parts(): string {
    return this.code?.parts ?? '';
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
