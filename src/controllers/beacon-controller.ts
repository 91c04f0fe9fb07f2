import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LocalizeController} from '../i18n/localize-controller.js';
import type {Beacon} from '../insight/beacon.js';
import {INSIGHT_EVENTS, type InsightEventName} from '../insight/insight-events.js';
import {helpInstance, type LiveInstance} from '../instance/help-instance.js';

export interface BeaconHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly instance: string;
  /** Where events are sent; empty for nowhere. */
  readonly beacon: string;
}

type InsightEvent = GlobalEventHandlersEventMap[InsightEventName];

/** Events kept until the beacon is there; more are dropped, the oldest first. */
const MOST_KEPT = 200;

/** Sends the events of a host's instance, where it says so. What that takes is fetched only then. */
export class BeaconController implements ReactiveController {
  readonly #host: BeaconHost;
  readonly #l10n: LocalizeController;
  #beacon?: Beacon;
  /** The address it was started with. */
  #url = '';
  #help?: LiveInstance;
  #endings: (() => void)[] = [];
  /** Events that the beacon does not know of yet. */
  #events: InsightEvent[] = [];

  constructor(host: BeaconHost, l10n: LocalizeController) {
    this.#host = host;
    this.#l10n = l10n;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #follow(): void {
    const {beacon, instance, isConnected} = this.#host;
    const url = isConnected ? beacon : '';
    const help = url ? helpInstance(instance) : undefined;
    if (url === this.#url && help === this.#help) return;
    this.#stop();
    this.#url = url;
    this.#help = help;
    if (!help) return;
    this.#endings = INSIGHT_EVENTS.map(name => help.events.on(name, this.#note));
    this.#tell();
  }

  readonly #note = (event: InsightEvent): void => {
    this.#events = [...this.#events, event].slice(-MOST_KEPT);
    this.#tell();
  };

  /** Tells the beacon what happened; fetches it before, unless its code has come by now. */
  #tell(code?: typeof import('../insight/beacon.js')): void {
    if (code && this.#url)
      this.#beacon ??= new code.Beacon(this.#url, this.#host.instance, () => this.#l10n.words.locale);
    if (this.#beacon) for (const event of this.#events.splice(0)) this.#beacon.note(event);
    else if (!code) {
      import('../insight/beacon.js').then(
        loaded => this.#tell(loaded),
        () => {
          // The next event tries again.
        },
      );
    }
  }

  #stop(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#events = [];
    this.#beacon?.stop();
    this.#beacon = undefined;
    this.#url = '';
    this.#help = undefined;
  }
}
