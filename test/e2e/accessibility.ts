import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** What keeps people out of a page, with where it is; the demo's own articles may have lesser faults. */
export async function graveProblems(page: Page): Promise<string[]> {
  const violations = await violationsOn(page);
  const grave = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
  return grave.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`);
}

/** Names of all rules that a part of a page breaks. */
export async function brokenRules(page: Page, part: string): Promise<string[]> {
  return (await violationsOn(page, part)).map(({id}) => id);
}

async function violationsOn(page: Page, part?: string) {
  const builder = new AxeBuilder({page}).options({resultTypes: ['violations']});
  // Otherwise it opens a page of its own each time, for frames of other origins, of which there are none.
  builder.setLegacyMode();
  const {violations} = await (part ? builder.include(part) : builder).analyze();
  return violations;
}
