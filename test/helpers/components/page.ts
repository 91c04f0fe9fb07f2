import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {faultsOf} from './accessibility.js';

export const DESKTOP = {width: 1024, height: 768} as const;
export const PHONE = {width: 390, height: 760} as const;

/** A desktop page in British English without motion, so that nothing is half way through an animation. */
export async function preparePage(): Promise<void> {
  document.documentElement.lang = 'en-GB';
  document.title ||= 'Tests';
  await setViewport(DESKTOP);
  await emulateMedia({reducedMotion: 'reduce', colorScheme: 'light'});
}

/** Style of what stands behind an element. */
export const SURFACES = {
  light: 'background: #fff; color-scheme: light',
  dark: 'background: #16181d; color-scheme: dark',
} as const;
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Draws an element on a page of that scheme. */
export async function on<E extends Element>(scheme: Scheme, template: TemplateResult): Promise<E> {
  const surface = await fixture<HTMLElement>(html`<div style=${SURFACES[scheme]}>${template}</div>`);
  const element = surface.firstElementChild as E & {readonly updateComplete?: Promise<unknown>};
  await element.updateComplete;
  return element;
}

/** Fails when axe-core or a computed contrast finds anything, in the element and all its shadow roots. */
export async function expectAccessible(element: Element): Promise<void> {
  expect(await faultsOf(element)).to.deep.equal([]);
}
