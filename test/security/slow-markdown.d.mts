/** Markdown that is made to take for ever, by what it consists of. */
export const SLOW_MARKDOWN: Readonly<Record<string, string>>;
