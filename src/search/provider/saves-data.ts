/** What browsers tell of a visitor's line, as far as it is needed here; not all do. */
interface NavigatorWithConnection {
  readonly connection?: {readonly saveData?: boolean};
}

/** True for a visitor who has asked sites to save data, in a page and in a worker. */
export function savesData(): boolean {
  const navigator = globalThis.navigator as NavigatorWithConnection | undefined;
  return navigator?.connection?.saveData === true;
}
