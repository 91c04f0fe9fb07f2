import type {Highlight} from '../markdown-to-html.js';

/** Names that authors give to the languages that are highlighted; `highlighter.ts` has their grammars. */
const NAMES = new Set(
  [
    'bash sh zsh shell console css diff patch dockerfile docker go golang html xml svg http ini toml java',
    'javascript js jsx mjs cjs json jsonc json5 markdown md php python py ruby rb rust rs csharp cs c# sql',
    'typescript ts tsx mts cts yaml yml',
  ]
    .join(' ')
    .split(' '),
);

const FENCE = /^[ \t>*+\-\d.)]*(?:`{3,}|~{3,})[ \t]*([\w+#.-]{1,40})/gm;

/** How long an article waits for colours, in milliseconds. */
const PATIENCE_MS = 1500;

/**
 * What highlights the code of an article; undefined when it has none, or when that does not come in time.
 * @param load Loads the highlighter: a worker finds it elsewhere than a page does.
 */
export async function loadHighlight(
  markdown: string,
  load: () => Promise<typeof import('./highlighter.js')>,
): Promise<Highlight | undefined> {
  if (!hasKnownLanguage(markdown)) return undefined;
  const patience = new Promise<undefined>(resolve => {
    setTimeout(resolve, PATIENCE_MS);
  });
  // Code without colours is as right as with them.
  const loading = load().then(
    ({highlight}) => highlight,
    () => undefined,
  );
  return Promise.race([loading, patience]);
}

/** Whether Markdown has a code block in a language that is highlighted. */
export function hasKnownLanguage(markdown: string): boolean {
  for (const [, name = ''] of markdown.matchAll(FENCE)) if (NAMES.has(name.toLowerCase())) return true;
  return false;
}
