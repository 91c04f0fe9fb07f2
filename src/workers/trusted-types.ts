/** As much of Trusted Types as is needed here; see https://w3c.github.io/trusted-types/dist/spec/ */
export interface TrustedPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

/** The one policy of Helplet: what a page's Content-Security-Policy has to list where it has `trusted-types`. */
const POLICY = 'helplet';

let policy: TrustedPolicy | undefined;

/**
 * Has the browser accept what Helplet itself made: text on its way into the sanitiser's inert document, and addresses of
 * workers. Nothing of a bundle or a page gets out of here into a live document. What it makes is no string for the
 * browser, but stands wherever one is wanted. Made when first needed; undefined where a browser knows no such policies
 * or the page does not let this one be.
 */
export function trustedPolicy(): TrustedPolicy | undefined {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  try {
    policy ??= trustedTypes?.createPolicy(POLICY, {createHTML: html => html, createScriptURL: url => url});
  } catch {
    // The page does not let this policy be; whether it lets plain strings be is for the browser to say.
  }
  return policy;
}
