export type BrowserName = 'chromium' | 'firefox' | 'webkit';

export interface Browser {
  readonly name: BrowserName;
  readonly path: string;
  readonly source: 'environment' | 'system' | 'playwright';
}

export const chromiumFlags: string[];
export function wantedBrowsers(): BrowserName[];
export function ensureBrowser(name: BrowserName): Browser;
export function freePort(): Promise<number>;
