declare module '@mixmark-io/domino' {
  /** A document of HTML, parsed as browsers do. Its scripts never run, and nothing is loaded. */
  export function createDocument(html: string): Document;
}

declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  export const strikethrough: TurndownService.Plugin;
  export const tables: TurndownService.Plugin;
  export const taskListItems: TurndownService.Plugin;
}
