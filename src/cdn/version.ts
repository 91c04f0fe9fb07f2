/** Put in place of this name by the build. */
declare const HELPLET_VERSION: string;

/** Of the package that the script belongs to. */
export const version = HELPLET_VERSION;
