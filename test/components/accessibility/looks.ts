/** How the help can look: a style sheet of the page's, over Helplet's own. */
export interface Look {
  readonly name: string;
  /** Its address on the test server, which serves the project's folder. None for Helplet's own look. */
  readonly styleSheet?: string;
}

/** Presets of themes belong here: every state of the help is then tested in them as well. */
export const LOOKS: readonly Look[] = [{name: 'as it is'}];

let link: HTMLLinkElement | undefined;

/** Draws the page in a look, in place of the one before. */
export async function wear({name, styleSheet}: Look): Promise<void> {
  link?.remove();
  link = undefined;
  if (!styleSheet) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styleSheet;
  await new Promise<void>((resolve, reject) => {
    sheet.onload = () => resolve();
    sheet.onerror = () => reject(new Error(`No style sheet of the look "${name}" at ${styleSheet}`));
    document.head.append(sheet);
  });
  link = sheet;
}
