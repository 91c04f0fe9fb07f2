import {isBelow} from './url-prefix.js';

/** A site whose videos can be played inside an article. */
interface MediaSite {
  /** Hosts of the addresses that people copy. */
  readonly hosts: readonly string[];
  /** The host that is asked for the video. */
  readonly playsFrom: string;
  /** Address of the player for an address that was copied; undefined when that is no video. */
  readonly player: (url: URL) => string | undefined;
}

export interface Media {
  readonly kind: 'frame' | 'video' | 'audio';
  readonly url: string;
  /** The host that is asked for it; undefined for a file of the help bundle. */
  readonly host?: string;
}

/** What is played when nobody says otherwise. */
export const DEFAULT_MEDIA_HOSTS: readonly string[] = ['youtube.com', 'vimeo.com', 'wistia.com', 'loom.com'];

const SITES: readonly MediaSite[] = [
  {
    hosts: ['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    playsFrom: 'www.youtube-nocookie.com',
    player: ({hostname, pathname, searchParams}) => {
      const [, first = '', second = ''] = pathname.split('/');
      const id = hostname === 'youtu.be' ? first : first === 'watch' ? searchParams.get('v') : second;
      const isVideo = hostname === 'youtu.be' || /^(watch|embed|shorts|live)$/.test(first);
      if (!isVideo || !/^[\w-]{6,20}$/.test(id ?? '')) return undefined;
      const start = /^\d{1,5}/.exec(searchParams.get('t') ?? searchParams.get('start') ?? '')?.[0];
      return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
    },
  },
  {
    hosts: ['vimeo.com', 'player.vimeo.com'],
    playsFrom: 'player.vimeo.com',
    player: ({pathname, searchParams}) => {
      const [, id, inPath] = /^\/(?:video\/)?(\d{5,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(pathname) ?? [];
      const secret = inPath ?? /^[\da-f]{6,20}$/.exec(searchParams.get('h') ?? '')?.[0];
      return id && `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${secret ? `&h=${secret}` : ''}`;
    },
  },
  {
    hosts: ['wistia.com', 'wistia.net', '*.wistia.com', '*.wistia.net'],
    playsFrom: 'fast.wistia.net',
    player: ({pathname}) => {
      const id = /^\/(?:medias|embed\/iframe|embed\/medias)\/([a-z\d]{6,16})(?:\.jsonp?)?\/?$/.exec(pathname)?.[1];
      return id && `https://fast.wistia.net/embed/iframe/${id}?autoPlay=true&doNotTrack=true`;
    },
  },
  {
    hosts: ['loom.com'],
    playsFrom: 'www.loom.com',
    player: ({pathname}) => {
      const id = /^\/(?:share|embed)\/([\da-f]{16,40})\/?$/.exec(pathname)?.[1];
      return id && `https://www.loom.com/embed/${id}?autoplay=1`;
    },
  },
];

const FILE = /\.(?:(mp4|m4v|webm|ogv|mov)|(mp3|m4a|ogg|oga|opus|wav|flac))$/i;
const INLINE = /^data:(video|audio)\//i;

/**
 * What is played for an address that an author wrote; undefined for anything that is no video or sound, or not allowed.
 * @param allowed Names of hosts (`media.example.com`; any name of a site stands for all of them), or prefixes
 *   (`https://cdn.example.com/help/`).
 */
export function mediaAt(address: string, allowed: readonly string[]): Media | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.username || url.password) return undefined;
  for (const entry of allowed) {
    const site = SITES.find(({hosts, playsFrom}) => entry === playsFrom || hosts.some(host => isHost(entry, host)));
    if (site) {
      const player = site.hosts.some(host => isHost(url.host, host)) ? site.player(url) : undefined;
      if (player) return {kind: 'frame', url: player, host: site.playsFrom};
    } else if (entry.includes('://') ? isBelow(url, entry) : isHost(url.host, entry)) {
      const kind = kindOf(url.pathname);
      if (kind) return {kind, url: url.href, host: url.host};
    }
  }
  return undefined;
}

/**
 * The same for a file of the help bundle.
 * @param name As the author wrote it.
 * @param url Where it is.
 */
export function mediaAsset(name: string, url: string): Media | undefined {
  const kind = kindOf(name) ?? (INLINE.exec(url)?.[1]?.toLowerCase() as 'video' | 'audio' | undefined);
  return kind && {kind, url};
}

function kindOf(path: string): 'video' | 'audio' | undefined {
  const [, video, audio] = FILE.exec(path) ?? [];
  return video ? 'video' : audio ? 'audio' : undefined;
}

/** A host's name stands for its subdomains as well; `*.` before it is another way to say so. */
function isHost(host: string, entry: string): boolean {
  const name = entry.replace(/^\*\./, '');
  return host === name || host.endsWith(`.${name}`);
}
