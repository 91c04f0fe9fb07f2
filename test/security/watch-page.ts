/**
 * Runs inside the page, before its scripts: remembers what was there, notes every `alert`, and tells what hostile content
 * has left behind. One function, as Playwright hands it over as text.
 */
export function watchPage(): void {
  const executed: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Object.defineProperty(globalThis, name, {value: () => void executed.push(name), configurable: false});
  }
  const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).length;
  let known = new WeakSet<Element>();
  let title = '';
  let base = '';

  const BANNED =
    /^(script|style|iframe|frame|frameset|object|embed|applet|base|meta|link|portal|fencedframe|form|template|math|foreignobject|dialog|marquee|select|textarea|keygen|map|area|noscript|noembed|xmp|plaintext)$/i;
  const OURS = /^helplet-(panel|search-box|article-list|article-viewer|launcher)$/;
  const DENIED =
    /^(on|form|xlink:|xml)|^(style|srcdoc|srcset|ping|action|background|poster|autofocus|contenteditable|accesskey|nonce|is|exportparts|name|manifest|download|usemap|cite|data|dynsrc|lowsrc|longdesc|http-equiv|content|bgcolor|popovertarget|command|commandfor|shadowrootmode|autoplay)$/i;
  /** Attributes that hold text of an author, as text. */
  const TEXTS =
    /^(alt|title|href|value|lang|dir|id|label|aria-label|aria-controls|data-blocked-src|data-article|data-anchor)$/;
  const SAFE = /^(https?|mailto|tel):$/;
  const PICTURE = /^data:image\/(png|gif|jpeg|webp|avif);base64,/;

  const elements = (): Element[] => {
    const found: Element[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        found.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  };

  const problemsOf = (element: Element): string[] => {
    const tag = element.localName;
    const problems: string[] = [];
    const isOwnSelect = tag === 'select' && !element.closest('[part~="body"] [part~="body"], .prose');
    if (BANNED.test(tag) && !isOwnSelect) problems.push(`<${tag}>`);
    if (tag === 'slot' && element.closest('[part~="body"]')) problems.push('<slot>');
    if (tag.includes('-') && !OURS.test(tag)) problems.push(`<${tag}>`);
    // A form may have fields in the place of its methods.
    for (const name of Reflect.apply(Element.prototype.getAttributeNames, element, [])) {
      const value: string = Reflect.apply(Element.prototype.getAttribute, element, [name]) ?? '';
      if (DENIED.test(name) && tag !== 'slot') problems.push(`<${tag} ${name}="${value}">`);
      if (/foreign/.test(value) && !TEXTS.test(name) && !/^language-\S+$/.test(value))
        problems.push(`<${tag} ${name}="${value}">`);
      if (name === 'foreign') problems.push(`<${tag} foreign>`);
      if (/^(href|src)$/.test(name) && element.namespaceURI?.endsWith('xhtml')) {
        const {protocol, origin} = new URL(value, document.baseURI);
        const loads = name === 'src' && !PICTURE.test(value) && origin !== 'null';
        if (loads || !(SAFE.test(protocol) || PICTURE.test(value))) problems.push(`<${tag} ${name}="${value}">`);
      }
    }
    return problems;
  };

  const disturbed = (): string[] => {
    const problems: string[] = [];
    if (executed.length) problems.push(`ran ${executed.splice(0).join()}`);
    if (Object.getOwnPropertyNames(Object.prototype).length !== prototypeKeys)
      problems.push('polluted Object.prototype');
    if (Reflect.get({}, 'foreign') !== undefined) problems.push('polluted every object');
    if (document.title !== title) problems.push(`renamed the page ${document.title}`);
    if (document.baseURI !== base) problems.push(`moved the page to ${document.baseURI}`);
    if (!(document.body instanceof HTMLBodyElement)) problems.push('clobbered document.body');
    if (typeof document.createElement !== 'function') problems.push('clobbered document.createElement');
    if (document.activeElement !== document.body) problems.push(`took focus to ${document.activeElement?.localName}`);
    for (const id of ['site-header', 'account', 'buy']) {
      const element = document.getElementById(id);
      if (!element?.hasAttribute('data-sentinel')) problems.push(`took the id ${id}`);
      const {left, top, width, height} = (element as Element).getBoundingClientRect();
      const topmost = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!element?.contains(topmost)) problems.push(`covered ${id} by ${topmost?.localName}`);
    }
    return problems;
  };

  /** Raises what people do by reading on; `Event`, not `MouseEvent`, so that links lead nowhere. */
  const poke = (element: Element): void => {
    for (const type of ['click', 'pointerenter', 'mouseover', 'focus', 'toggle', 'load', 'error', 'animationstart']) {
      element.dispatchEvent(new Event(type, {cancelable: true}));
    }
  };

  Object.assign(globalThis, {
    __remember: () => {
      known = new WeakSet(elements());
      title = document.title;
      base = document.baseURI;
    },
    __problems: () => {
      const fresh = elements().filter(element => !known.has(element));
      const found = fresh.flatMap(problemsOf);
      for (const element of fresh) if (element.closest('[part~="body"]') && !element.closest('button')) poke(element);
      return [...found, ...disturbed()];
    },
  });
}
