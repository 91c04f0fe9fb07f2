// Registers itself as a global.
import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, NodeResult, RunOptions} from 'axe-core';
import {contrastFault} from './contrast.js';

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

const {axe} = globalThis as unknown as {axe: Axe};

/**
 * What axe-core finds in an element and all its shadow roots, with its rules of best practice, and the contrasts that axe
 * leaves to people. A line for each fault; none for an accessible element.
 */
export async function faultsOf(element: Element): Promise<string[]> {
  const {violations, incomplete} = await axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    preload: false,
  });
  return [
    ...violations.flatMap(({id, help, nodes}) => nodes.map(node => `${id}: ${help}: ${whereIs(node)}`)),
    ...incomplete
      .filter(({id}) => id === 'color-contrast')
      .flatMap(({nodes}) => nodes)
      .flatMap(node => {
        const fault = node.element && contrastFault(node.element);
        return fault ? [`color-contrast: ${fault}: ${whereIs(node)}`] : [];
      }),
  ];
}

function whereIs({html, target}: NodeResult): string {
  return `${html.replace(/\s+/g, ' ').slice(0, 160)} at ${target.flat().join(' ')}`;
}
