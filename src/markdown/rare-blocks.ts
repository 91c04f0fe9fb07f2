export type RareDecorators = typeof import('./decorate/rare-decorators.js');

/** Pictures, and addresses that may be those of a video or a sound; `media-hosts.ts` knows which are. */
const MEDIA =
  /<img\s|href="[^"]*(?:youtu|vimeo|wistia|loom\.com|\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|opus|wav|flac)\b)/i;

/** What turns the rarer blocks of an article into what they stand for; undefined when it has none. */
export async function loadRareDecorators(html: string): Promise<RareDecorators | undefined> {
  const isNeeded = html.includes('title="tabs:start"') || MEDIA.test(html);
  // Without it pictures stay as large as they are, a video is a link and tabs are headings: what the author wrote.
  return isNeeded ? import('./decorate/rare-decorators.js').catch(() => undefined) : undefined;
}
