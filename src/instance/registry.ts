import {listenToPage, openByHash} from '../page/openers.js';
import type {PanelLink} from '../page/panel-link.js';

/** An element that belongs to an instance. */
export interface Member extends HTMLElement {
  /** Called when the panel of the instance opens, closes, comes or goes. */
  panelChanged?(): void;
}

/**
 * One help on the page: the elements that share a name, and what ends with them. The loader pays for this file, so state and
 * engine live in `help-instance.ts`.
 */
export interface InstanceEntry {
  readonly members: Set<Member>;
  /** The panel, or its stand-in until the panel's code has loaded. */
  panel?: PanelLink;
  /** Undo what `init` or the script tag put on the page. */
  endings: (() => void)[];
  /** Called when an element or the panel has left. False when the page's code still holds something of the instance. */
  hasLeft?(): boolean;
}

const instances = new Map<string, InstanceEntry>();
let stopListening: (() => void) | undefined;

/** The instance of that name, made on first use. */
export function instanceNamed(name: string): InstanceEntry {
  let instance = instances.get(name);
  if (!instance) {
    instance = {members: new Set(), endings: []};
    instances.set(name, instance);
  }
  return instance;
}

/** Adds an element to an instance. Returns a function that takes it out; the instance ends with its last element. */
export function joinInstance(name: string, member: Member): () => void {
  const instance = instanceNamed(name);
  instance.members.add(member);
  return () => {
    instance.members.delete(member);
    // An element that moves within the page leaves and joins in the same task.
    setTimeout(() => releaseIfUnused(name, instance));
  };
}

/** The panel of an instance, or its stand-in until the panel's code has loaded. */
export function panelLink(name: string): PanelLink | undefined {
  return instances.get(name)?.panel;
}

/**
 * Makes a panel known to its launchers and to the page's ways of opening it. The latest panel of an instance counts. Returns a
 * function that takes it back.
 */
export function linkPanel(name: string, link: PanelLink): () => void {
  const instance = instanceNamed(name);
  instance.panel = link;
  stopListening ??= listenToPage(instances);
  notifyMembers(name);
  return () => {
    if (instance.panel !== link) return;
    instance.panel = undefined;
    notifyMembers(name);
    releaseIfUnused(name, instance);
  };
}

/** Opens a panel if the page's address names a place in it. */
export function openLinkedPlace(): void {
  openByHash(instances);
}

/** Tells the elements of an instance that its panel opened or closed. */
export function notifyMembers(name: string): void {
  for (const member of instances.get(name)?.members ?? []) member.panelChanged?.();
}

/** Forgets an instance without elements, unless the page's code holds something of it. */
export function releaseIfUnused(name: string, instance: InstanceEntry): void {
  if (instance.hasLeft?.() === false || instance.members.size || instance.panel) return;
  if (instances.get(name) === instance) instances.delete(name);
  if (instances.size) return;
  stopListening?.();
  stopListening = undefined;
}
