import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LocalizeController} from '../i18n/localize-controller.js';
import type {Beacon} from '../insight/beacon.js';
import {INSIGHT_EVENTS, type InsightEventName} from '../insight/insight-events.js';
import {onInstanceEvent} from '../store/instance-events.js';

export interface BeaconHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly instance: string;
  /** Where events are sent; empty for nowhere. */
  readonly beacon: string;
}

type InsightEvent = GlobalEventHandlersEventMap[InsightEventName];

/** Sends the events of a host's instance, where it says so. What that takes is fetched only then. */
export class BeaconController implements ReactiveController {
  readonly #host: BeaconHost;
  readonly #l10n: LocalizeController;
  #beacon?: Beacon;
  /** What it was started with. */
  #started = '';
  #endings: (() => void)[] = [];
  /** Events that happened before the beacon was there. */
  #early: InsightEvent[] = [];

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
    const wanted = beacon && isConnected ? `${instance} ${beacon}` : '';
    if (wanted === this.#started) return;
    this.#stop();
    this.#started = wanted;
    if (!wanted) return;
    this.#endings = INSIGHT_EVENTS.map(name => onInstanceEvent(instance, name, this.#note));
    void this.#start(wanted);
  }

  async #start(wanted: string): Promise<void> {
    const {Beacon, isPrivate} = await import('../insight/beacon.js');
    if (this.#started !== wanted) return;
    if (isPrivate()) {
      this.#endListening();
      return;
    }
    const {beacon, instance} = this.#host;
    this.#beacon = new Beacon(beacon, instance, () => this.#l10n.words.locale);
    for (const event of this.#early.splice(0)) this.#beacon.note(event);
  }

  readonly #note = (event: InsightEvent): void => {
    if (this.#beacon) this.#beacon.note(event);
    else this.#early.push(event);
  };

  #endListening(): void {
    for (const end of this.#endings) end();
    this.#endings = [];
    this.#early = [];
  }

  #stop(): void {
    this.#endListening();
    this.#beacon?.stop();
    this.#beacon = undefined;
    this.#started = '';
  }
}
