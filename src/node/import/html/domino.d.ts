declare module '@mixmark-io/domino' {
  /** A document of HTML, parsed as browsers do. Its scripts never run, and nothing is loaded. */
  export function createDocument(html: string): Document;
}
