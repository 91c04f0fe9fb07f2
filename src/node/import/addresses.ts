/** A path or anchor of an address as people read it. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign is meant literally.
    return path;
  }
}

/** The hosts of addresses; what is no address has none. */
export function hostsOf(addresses: Iterable<string | undefined>): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const address of addresses) if (address && URL.canParse(address)) hosts.add(new URL(address).host);
  return hosts;
}

/** The path of an address without the slash before it. */
export function pathOf(address: string): string {
  return decodePath(new URL(address).pathname).slice(1);
}
