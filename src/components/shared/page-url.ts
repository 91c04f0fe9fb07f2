/** The address of the full help centre as the host page gave it; empty where it could be a script. */
export function safePageUrl(url: string): string {
  return /^(https?:|\/|\.|[\w-]+[./]|[\w-]+$)/i.test(url) ? url : '';
}
