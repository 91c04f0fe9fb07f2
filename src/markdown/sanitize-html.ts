import createDOMPurify, {type Config, type DOMPurify} from 'dompurify';

export interface SanitizeOptions {
  /** The address an image may be loaded from, or undefined when it may not. */
  readonly imageUrl: (source: string) => string | undefined;
  /** A class that only the caller's own HTML can have, kept as it is. */
  readonly ownClass: string;
}

/** Where an image that may not be loaded keeps its address, so that it can be offered as a link. */
export const BLOCKED_IMAGE_ATTRIBUTE = 'data-blocked-src';

const TAGS = [
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure',
  'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup',
  'table tbody td tfoot th thead time tr tt u ul var wbr',
]
  .join(' ')
  .split(' ');
const ATTRIBUTES =
  'align alt class colspan datetime dir height href id lang open reversed rowspan scope span src start title width'.split(
    ' ',
  );
const LINK = /^(?:https?:|mailto:|tel:|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i;

/** The few values that our own Markdown needs; anything else could reach for the host's styles or scripts. */
const CLASS = /^(?:language-[\w+#.-]{1,40}|footnotes|sr-only|task|task done)$/;
const ID = /^footnote(?:-ref)?-[\w%.-]{1,120}$/;

const CONFIG: Config & {RETURN_DOM_FRAGMENT: true} = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: [...ATTRIBUTES, BLOCKED_IMAGE_ATTRIBUTE],
  ALLOWED_URI_REGEXP: LINK,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Ids of a shadow root cannot clobber the document; the prefix would break the links of footnotes.
  SANITIZE_DOM: false,
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
};

let purifier: DOMPurify | undefined;
/** Options of the run under way: hooks are set once, for all runs. */
let current: SanitizeOptions | undefined;

/** The one gate between an author's HTML and the page: an allow-list, on an instance that no other script can configure. */
export function sanitizeHtml(html: string, options: SanitizeOptions): DocumentFragment {
  purifier ??= createPurifier();
  current = options;
  try {
    return purifier.sanitize(html, CONFIG);
  } finally {
    current = undefined;
  }
}

function createPurifier(): DOMPurify {
  const instance = createDOMPurify(window);
  instance.addHook('uponSanitizeAttribute', (_node, data) => {
    if (data.attrName === 'class') data.keepAttr = data.attrValue === current?.ownClass || CLASS.test(data.attrValue);
    if (data.attrName === 'id') data.keepAttr = ID.test(data.attrValue);
    if (data.attrName === BLOCKED_IMAGE_ATTRIBUTE) data.keepAttr = false;
  });
  instance.addHook('afterSanitizeAttributes', node => {
    if (node.localName !== 'img') return;
    // Before the node meets a live document, which would start loading it.
    const source = node.getAttribute('src') ?? '';
    const url = current?.imageUrl(source);
    if (url) node.setAttribute('src', url);
    else {
      node.removeAttribute('src');
      node.setAttribute(BLOCKED_IMAGE_ATTRIBUTE, source);
    }
  });
  return instance;
}
