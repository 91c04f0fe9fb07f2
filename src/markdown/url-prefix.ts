/** Ways to write a dot and a slash that some servers decode once more than browsers do. */
const ENCODED_DOT = /%(?:25)*2e/gi;
const ENCODED_SLASH = /%(?:25)*(?:2f|5c)/gi;
/** A step to the folder above, also with the parameters that Java servers take off. */
const STEP_UP = /(?:^|\/)\.\.(?:;[^/]*)?(?:\/|$)/;

/**
 * True for an address below a prefix, as the author who allowed the prefix means it: of the same origin, in the folder that the
 * prefix names or a folder of it. `https://img.example/help` allows neither `https://img.example/helpevil/` nor
 * `https://img.example/help/..%2fevil`.
 * @param prefix without user name, query and hash; one that has them allows nothing.
 */
export function isBelow(url: URL, prefix: string): boolean {
  const base = URL.canParse(prefix) ? new URL(prefix) : undefined;
  if (!base || base.origin !== url.origin || base.search || base.hash || hasUser(base) || hasUser(url)) return false;
  const folder = base.pathname.replace(/\/?$/, '/');
  if (url.pathname !== base.pathname && !url.pathname.startsWith(folder)) return false;
  return !STEP_UP.test(url.pathname.replace(ENCODED_DOT, '.').replace(ENCODED_SLASH, '/'));
}

function hasUser({username, password}: URL): boolean {
  return username !== '' || password !== '';
}
