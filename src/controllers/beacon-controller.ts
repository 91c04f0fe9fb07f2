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

/** Sends the events of a host's instance, where it says so. What that takes is fetched only then. */
export class BeaconController implements ReactiveController {
  readonly #host: BeaconHost;
  readonly #l10n: LocalizeController;
  #beacon?: Beacon;
  /** The address it was started with. */
  #url = '';
  #help?: LiveInstance;
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
    const url = isConnected ? beacon : '';
    const help = url ? helpInstance(instance) : undefined;
    if (url === this.#url && help === this.#help) return;
    this.#stop();
    this.#url = url;
    this.#help = help;
    if (!help) return;
    this.#endings = INSIGHT_EVENTS.map(name => help.events.on(name, this.#note));
    void this.#start(url, help);
  }

  async #start(url: string, help: LiveInstance): Promise<void> {
    const {Beacon, isPrivate} = await import('../insight/beacon.js');
    if (this.#url !== url || this.#help !== help) return;
    if (isPrivate()) {
      this.#endListening();
      return;
    }
    this.#beacon = new Beacon(url, this.#host.instance, () => this.#l10n.words.locale);
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
    this.#url = '';
    this.#help = undefined;
  }
}
