/**
 * The browser's own `Event`. Under that name a page may have something else: MooTools puts a class there that wraps events
 * and makes none, and what extends it cannot be dispatched.
 */
export const NativeEvent: typeof Event = Object.getPrototypeOf(CustomEvent);
