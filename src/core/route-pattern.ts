/** A glob of host pages, as `routes` of the front matter and of the configuration write it. */
export interface RoutePattern {
  /** How many characters stand in it that are no wildcards: of two that match, the longer one says more. */
  readonly weight: number;
  matches(address: RouteAddress): boolean;
}

/** The parts of a page's address that patterns look at. */
export type RouteAddress = Pick<URL, 'origin' | 'pathname' | 'search' | 'hash'>;

/** Longer ones are no address of a page. */
const MAX_LENGTH = 2000;

/**
 * Reads a glob: `*` stands for anything within one folder, `**` for anything, `/**` at the end also for nothing. It is
 * compared with the path, with the query as well if it has a `?`, with the hash as well if it has a `#` (for pages that
 * route by it), and with the origin as well if it starts with `https://` or `http://`. Case counts, a slash at the end
 * does not.
 */
export function routePattern(glob: string): RoutePattern {
  const hasOrigin = /^https?:\/\//i.test(glob);
  const [beforeHash = '', ...hash] = glob.split('#');
  const hasHash = hash.length > 0;
  const hasSearch = beforeHash.includes('?');
  const rest = hasOrigin || glob.startsWith('/') || glob.startsWith('*') ? glob : `/${glob}`;
  const pieces = piecesOf(hasHash || hasSearch ? rest : withoutSlash(rest));
  return {
    weight: glob.replace(/\*/g, '').length,
    matches: ({origin, pathname, search, hash: actual}) => {
      const path = hasHash || hasSearch ? pathname : withoutSlash(pathname);
      const place = hasOrigin ? origin + (path === '/' ? '' : path) : path;
      const address = `${place}${hasSearch ? search : ''}${hasHash ? actual : ''}`;
      return address.length <= MAX_LENGTH && matchesPieces(decoded(address), pieces);
    },
  };
}

/** How well the best of several globs fits an address; 0 where none does. */
export function routeWeight(globs: readonly string[], address: RouteAddress): number {
  return Math.max(
    0,
    ...globs.map(glob => {
      const pattern = routePattern(glob);
      return pattern.matches(address) ? 1 + pattern.weight : 0;
    }),
  );
}

/** `/a/**` also stands for `/a`: the slash before belongs to the wildcard. */
function piecesOf(glob: string): readonly string[] {
  return glob.split(/(\/?\*\*|\*)/).filter(piece => piece !== '');
}

/**
 * Compares piece by piece and keeps all places that the pieces so far can reach, so that no pattern takes longer than its
 * length times that of the address: a regular expression made of it could take for ever.
 */
function matchesPieces(text: string, pieces: readonly string[]): boolean {
  let reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (const piece of pieces) reached = reachedBy(piece, text, reached);
  return reached[text.length] === 1;
}

function reachedBy(piece: string, text: string, before: Uint8Array): Uint8Array<ArrayBuffer> {
  const after = new Uint8Array(text.length + 1);
  for (let place = 0; place <= text.length; place++) {
    if (piece === '*') {
      const goesOn = place > 0 && after[place - 1] === 1 && text[place - 1] !== '/';
      after[place] = before[place] || goesOn ? 1 : 0;
    } else if (piece === '**') {
      after[place] = before[place] || (place > 0 && after[place - 1]) ? 1 : 0;
    } else if (piece === '/**') {
      if (before[place] && text[place] === '/') return filledFrom(place, after, before);
      after[place] = before[place] as number;
    } else if (before[place] && text.startsWith(piece, place)) after[place + piece.length] = 1;
  }
  return after;
}

/** After a slash everything is reached, and the place before it as well. */
function filledFrom(place: number, after: Uint8Array<ArrayBuffer>, before: Uint8Array): Uint8Array<ArrayBuffer> {
  after[place] = before[place] as number;
  return after.fill(1, place + 1);
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Authors write paths as people read them. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A stray percent sign: as it stands.
    return address;
  }
}
