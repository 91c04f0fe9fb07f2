export interface SharedInput {
  readonly id: string;
  readonly title?: string;
  readonly payload: string;
  /** What it should become. */
  readonly html?: string;
}

/** Inputs of a collection that is no part of the project: HELPLET_DATA, or `../shared/data`. None when it is not there. */
export async function sharedInputs(name: string): Promise<readonly SharedInput[]> {
  const response = await fetch(`/shared-data/security/${name}.json`);
  const {items = []} = (await response.json()) as {items?: readonly SharedInput[]};
  return items;
}

/** Skips a test for want of its inputs, and says so. */
export function skipWithout(inputs: readonly SharedInput[], name: string, test: Mocha.Context): void {
  if (inputs.length > 0) return;
  console.log(`Not tested: security/${name}.json is neither in HELPLET_DATA nor in ../shared/data`);
  test.skip();
}
