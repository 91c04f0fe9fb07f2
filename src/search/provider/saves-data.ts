/** What browsers tell of a visitor's line, as far as it is needed here; not all do. */
interface NavigatorWithConnection {
  readonly connection?: {readonly saveData?: boolean};
}

/** True for a visitor who has asked sites to save data. */
export function savesData(navigator: object): boolean {
  return (navigator as NavigatorWithConnection).connection?.saveData === true;
}
