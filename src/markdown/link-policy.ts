/** Decides where links lead: the address to open instead, or undefined for none. Given the absolute address, or a path. */
export type LinkUrl = (url: string) => string | undefined;

/** A file that the bundle keeps for an article: read by itself it would be a page of the site that serves it. */
const ASSET = /\/assets\/[a-z\d-]+\.[\da-f]{12}\.[a-z\d]+$/i;

export interface SafeLink {
  readonly href: string;
  /** For a file that is saved instead of opened: its name, or empty for that of its address. */
  readonly download?: string;
  readonly target?: '_blank' | '_top';
  readonly rel?: string;
}

const SAFE_REL = 'noopener noreferrer';

/**
 * What a link of an article may be, unless it leads to another article: a page elsewhere, an address to write to or call,
 * or a page of the host's own site. Undefined for everything else.
 * @param linkUrl The host's own word on it. What it answers is checked like what an author wrote.
 */
export function safeLink(address: string, linkUrl: LinkUrl = url => url): SafeLink | undefined {
  const wanted = classify(address);
  const answer = wanted && linkUrl(wanted.href);
  return answer === undefined ? undefined : classify(answer);
}

/**
 * A link that saves a file of the bundle.
 * @param url where the file is.
 * @param name what an author calls it: a path.
 */
export function fileLink(url: string, name: string): SafeLink | undefined {
  const safe = /^data:/i.test(url) ? {href: url} : classify(url);
  return safe && {...safe, download: /[^/]*$/.exec(name.replace(/[?#].*/s, ''))?.[0] ?? ''};
}

function classify(address: string): SafeLink | undefined {
  // Browsers drop these characters from addresses: "/\t/evil.example" is another host.
  const href = address.replace(/[\t\n\r]/g, '').trim();
  if (/^https?:/i.test(href)) {
    // "https:evil" is relative to the page in some browsers and a host in others.
    if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
    return {href, target: '_blank', rel: SAFE_REL, ...downloadOf(href)};
  }
  if (/^(mailto|tel):/i.test(href)) return {href, rel: SAFE_REL};
  return /^\/(?![/\\])/.test(href) ? {href, target: '_top', ...downloadOf(href)} : undefined;
}

function downloadOf(href: string): Pick<SafeLink, 'download'> {
  try {
    const {pathname} = new URL(href, 'https://site.invalid');
    return ASSET.test(decodeURIComponent(pathname)) ? {download: ''} : {};
  } catch {
    // A stray percent sign names no file of ours.
    return {};
  }
}
