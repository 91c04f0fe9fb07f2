/** As much of Trusted Types as is needed here; see https://w3c.github.io/trusted-types/dist/spec/ */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL(url: string): string}): {createScriptURL(url: string): object};
}

/** Must be listed where a page's Content-Security-Policy has `trusted-types`. */
const POLICY = 'helplet';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Has the browser accept the address of a script of Helplet's own; nothing of a bundle or a page comes here. */
export function trustedScriptUrl(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  try {
    policy ??= trustedTypes?.createPolicy(POLICY, {createScriptURL: own => own});
  } catch {
    // The page does not let this policy be; whether it lets the address be is for the browser to say.
  }
  // Not a string for the browser, but wherever one is wanted.
  return (policy?.createScriptURL(url) as string | undefined) ?? url;
}
