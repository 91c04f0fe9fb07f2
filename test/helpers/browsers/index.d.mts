export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** One window of WebKitGTK's MiniBrowser. */
export class WebKitWindow {
  static open(options: {executablePath: string; configFolder: string}): Promise<WebKitWindow>;
  private constructor();
  open(url: string): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  pressKeys(actions: readonly KeyAction[]): Promise<void>;
  movePointer(actions: readonly object[]): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  emulateMedia(media: {colorScheme?: string; reducedMotion?: string}): Promise<void>;
  close(): Promise<void>;
}

export function keyDown(key: string): KeyAction;
export function keyUp(key: string): KeyAction;
export function keyPress(chord: string): KeyAction[];
export function makeGtkConfig(): string;
