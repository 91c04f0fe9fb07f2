import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {describe, expect, it} from 'vitest';
import {cleanSvg, UnreadableSvgError} from '../../../../src/node/svg/clean-svg.js';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function clean(source: string | Uint8Array) {
  return cleanSvg(typeof source === 'string' ? Buffer.from(source) : source);
}

/** A picture with something in it. */
const picture = (content: string, attributes = ''): string =>
  `<svg ${NAMESPACES} viewBox="0 0 9 9"${attributes}><rect width="9" height="9"/>${content}</svg>`;

/** What stands between the tags of a cleaned picture. */
function contentOf(content: string, attributes = ''): string {
  const {svg} = clean(picture(content, attributes));
  expectHarmless(svg);
  const [, inner] = /^<svg [^>]*><rect width="9" height="9"\/>(.*)<\/svg>\n$/s.exec(svg) ?? [];
  return inner ?? svg;
}

/** Reads a cleaned picture anew, and finds nothing in it that could run, load or lead anywhere. */
function expectHarmless(svg: string): void {
  expect(svg).not.toMatch(/<[!?]/);
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', error => {
    throw error;
  });
  let style: string | undefined;
  const read = (text: string): void => {
    if (style !== undefined) style += text;
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({local}) => {
    if (local !== 'style') return;
    expect(style).not.toMatch(OUTSIDE);
    style = undefined;
  });
  parser.on('opentag', ({local, uri, attributes}) => {
    expect(style, 'a style holds text alone').toBeUndefined();
    if (local === 'style') style = '';
    expect(uri).toBe('http://www.w3.org/2000/svg');
    expect(local).not.toMatch(
      /script|foreignObject|iframe|embed|object|handler|listener|^(?:audio|video|canvas|html|body)$/i,
    );
    for (const {local: name, value} of Object.values(attributes)) {
      expect(name).not.toMatch(/^on|^src|^base$|^action$/i);
      if (name === 'href') expect(value).toMatch(/^(?:#|data:image\/(?:png|gif|jpe?g|webp|avif);base64,)/);
      if (name === 'attributeName') expect(value.trim()).not.toMatch(/href|^on|^style$|^class$|^id$/i);
      if (!/^(?:xmlns|xlink|aria-label|data-x|class)$/.test(name)) expect(value).not.toMatch(OUTSIDE);
    }
  });
  parser.write(svg).close();
}

const OUTSIDE = /javascript:|url\(\s*['"]?(?!#|data:(?:image\/png|font))|@import|\\|image-set/i;

describe('a picture', () => {
  it('keeps all that draws', () => {
    const drawing = [
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/></linearGradient><path id="p" d="M0 0L9 9"/></defs>',
      '<style>.a{fill:url(#a);font-family:"A B"} @media (prefers-color-scheme:dark){.a{fill:#fff}}</style>',
      '<g class="a" style="fill:url(#a)" transform="rotate(45 3 3)" clip-path="url(#c)" xml:space="preserve">x &lt; y</g>',
      '<use xlink:href="#p"/><use href="#p"/><text><textPath href="#p">on a path</textPath></text>',
      '<image href="data:image/png;base64,iVBORw0KGgo=" width="1"/>',
      '<animate attributeName="opacity" values="0;1" dur="2s" repeatCount="indefinite"/>',
      '<animateTransform attributeName="transform" type="rotate" to="360" dur="1s"/><set attributeName="fill" to="red"/>',
      '<filter id="f"><feGaussianBlur in="SourceGraphic" stdDeviation="2"/><feImage href="#p"/></filter>',
      '<title>Title</title><desc>What it shows</desc>',
      '<g role="img" aria-label="(image(s))" data-x="a&#38;b"/>',
    ].join('');
    const {svg, removed} = clean(picture(drawing));
    expect(removed).toEqual([]);
    const unescaped = (text: string): string =>
      text.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
    expect(unescaped(svg)).toBe(unescaped(`${picture(drawing).replaceAll('&lt;', '<')}\n`));
  });

  it('loses notes, comments and what drawing programs keep for themselves, without a word', () => {
    const source = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://a.b/svg.dtd">
<!-- made by hand --><svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://inkscape.org" i:version="1"><metadata><x/></metadata>
<i:view zoom="2"><script/></i:view><g i:label="a" enable-background="new" sketch="x"/></svg>`;
    const {svg, removed} = clean(source);
    expect(removed).toEqual([]);
    expect(svg).toMatch(/^<svg [^>]+>\n<g enable-background="new"\/><\/svg>\n$/);
  });

  it('may forget to say that it is SVG, and may name its namespace by an entity', () => {
    expect(clean('<svg><path d="M0 0"/></svg>').svg).toBe(`<svg ${NAMESPACES}><path d="M0 0"/></svg>\n`);
    const illustrator = `<!DOCTYPE svg [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]><svg xmlns="&ns_svg;"><g/></svg>`;
    expect(clean(illustrator).svg).toBe(`<svg ${NAMESPACES}><g/></svg>\n`);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${picture('<text>ä</text>')}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${picture('<text>ä</text>')}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${picture('<text>ä</text>')}`, 'utf16le').swap16()],
    ['Latin 1', Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?>${picture('<text>ä</text>')}`, 'latin1')],
  ])('may be written in %s, and is published in UTF-8', (_name, bytes) => {
    expect(clean(bytes).svg).toContain('<text>ä</text>');
  });

  it('is the same when it is cleaned again', () => {
    const folder = new URL('../../../../demo/articles/images/', import.meta.url);
    for (const name of readdirSync(folder).filter(file => file.endsWith('.svg'))) {
      const {svg, removed} = clean(readFileSync(new URL(name, folder)));
      expect(removed).toEqual([]);
      expect(clean(svg).svg).toBe(svg);
    }
  });
});

describe('what a picture must not have', () => {
  it.each([
    [
      'scripts',
      '<script>alert(1)</script><script href="//evil/x.js"/><script xlink:href="//evil/x.js"><![CDATA[x]]></script>',
    ],
    [
      'event handlers (onbegin, onclick, onload)',
      '<g onload="x()" onclick="y()"/><animate onbegin="z()" attributeName="x"/>',
      '<g/><animate attributeName="x"/>',
    ],
    ['event handlers (ONLOAD, onLoad)', '<g ONLOAD="x()"/><g onLoad="x()"/>', '<g/><g/>'],
    ['HTML', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>x</script></body></foreignObject>'],
    ['HTML (iframe)', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/>'],
    ['HTML (script)', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
    ['links', '<a href="javascript:alert(1)"><path d="M1 1"/></a>', '<a><path d="M1 1"/></a>'],
    ['links', '<a xlink:href="java&#10;script:alert(1)">x</a><a href="https://evil">y</a>', '<a>x</a><a>y</a>'],
    ['links (animated href)', '<a><animate attributeName="href" values="javascript:alert(1)"/></a>', '<a/>'],
    ['links (animated xlink:href)', '<a><set attributeName=" xlink:href " to="javascript:alert(1)"/></a>', '<a/>'],
    ['links (animated onclick)', '<set attributeName="onclick" to="alert(1)"/>'],
    ['links (animated)', '<set to="javascript:alert(1)"/>'],
    [
      'references to other files (use)',
      '<use href="//evil/x.svg#a"/><use xlink:href="data:image/svg+xml,x#a"/>',
      '<use/><use/>',
    ],
    [
      'references to other files (image)',
      '<image href="https://evil/x.png"/><image href="data:image/svg+xml;base64,AAAA"/>',
      '<image/><image/>',
    ],
    ['references to other files (feImage)', '<feImage xlink:href="//evil/x.png"/>', '<feImage/>'],
    [
      'references to other files (linearGradient)',
      '<linearGradient href="data:image/png;base64,AAAA"/>',
      '<linearGradient/>',
    ],
    ['references to other files (xml:base)', '<g xml:base="https://evil/"/>', '<g/>'],
    ['references to other files', '<g fill="url(//evil/x.svg#a)" filter="url( \'https://evil\')"/>', '<g/>'],
    ['references to other files', '<g fill="\\75rl(//evil)"/><g cursor="URL(//evil), auto"/>', '<g/><g/>'],
    [
      'references to other files',
      '<animate attributeName="fill" to="url(//evil)"/>',
      '<animate attributeName="fill"/>',
    ],
    ['styles that load other files', '<style>@import "//evil";</style>', '<style/>'],
    [
      'styles that load other files',
      '<style>@\\69mport "//evil";</style><style>a{b:\\75rl(//evil)}</style>',
      '<style/><style/>',
    ],
    [
      'styles that load other files',
      '<style><![CDATA[svg{background:-webkit-image-set("//evil" 1x)}]]></style>',
      '<style/>',
    ],
    ['styles that load other files', '<style>a{fill:red;b:url(//evil)}</style>', '<style>a{fill:red;b:none}</style>'],
    ['styles that load other files', '<style>a{b:url( "//evil" )}/* url(#a) */</style>', '<style>a{b:none} </style>'],
    [
      'styles that load other files',
      '<style>a{b:ur/**/l(#a);c:url(#a)url(//evil}</style>',
      '<style>a{b:ur l(#a);c:url(#a)none</style>',
    ],
    ['styles that load other files', '<g style="background:url(//evil)"/>', '<g style="background:none"/>'],
    ['elements that draw nothing (handler, listener)', '<handler type="x">alert(1)</handler><listener event="click"/>'],
    ['elements that draw nothing (SCRIPT)', '<SCRIPT>alert(1)</SCRIPT>'],
    ['elements that draw nothing (audio)', '<audio href="x.mp3" onerror="alert(1)"/>'],
  ])('%s: %s', (cause, content, kept = '') => {
    expect(contentOf(content)).toBe(kept);
    expect(clean(picture(content)).removed).toEqual([cause]);
  });

  it('are handlers and styles of the picture itself, and instructions before it', () => {
    expect(contentOf('', ' onload="alert(1)"')).toBe('');
    const {svg, removed} = clean(`<?xml-stylesheet href="//evil/x.xsl"?><?php x ?>${picture('')}`);
    expect(removed).toEqual(['instructions (php, xml-stylesheet)']);
    expectHarmless(svg);
  });

  it('are attributes that a document type adds', () => {
    const source = `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)"><!ENTITY a "b">]>${picture('<text>&a;</text>')}`;
    expect(clean(source).svg).toContain('<text>b</text>');
    expectHarmless(clean(source).svg);
  });

  it('cannot be put together from what is left', () => {
    for (const content of [
      '<scr<script>ipt>alert(1)</script>',
      '<text>&lt;script>alert(1)&lt;/script></text>',
      '<g class="&quot; onload=&quot;alert(1)"/>',
      '<style>&lt;/style>&lt;script>alert(1)&lt;/script></style>',
      '<title><![CDATA[</title><script>alert(1)</script>]]></title>',
      '<style>a{b:uurl(//evil)rl(//evil)}</style>',
      '<style>javascript:alert(1)</style>',
      '<style>@imp<g/>ort "//evil/x.css";</style>',
      '<style><g/>@import "//evil/x.css";</style>',
      '<g style="x:JavaScript :alert(1)"/>',
    ]) {
      try {
        expectHarmless(clean(picture(content)).svg);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableSvgError);
      }
    }
  });

  it('is found in any mixture', () => {
    const piece = fc.constantFrom(
      ...[
        '<g>',
        '</g>',
        '<a ',
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<use ',
        '/>',
        '>',
        ' onload="x"',
        ' href="',
      ],
      ...[
        'javascript:x',
        'url(',
        '//evil',
        ')',
        '"',
        "'",
        '&#10;',
        '&lt;',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '\\75',
        '#a',
        ' ',
      ],
      ...[
        '<animate attributeName="href" ',
        ' to="',
        ' style="',
        '@import ',
        '<foreignObject>',
        '</foreignObject>',
        '/*',
        '*/',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 25}), pieces => {
        let result: string;
        try {
          result = clean(picture(pieces.join(''))).svg;
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableSvgError);
          return;
        }
        expectHarmless(result);
        expect(clean(result).removed).toEqual([]);
      }),
      {numRuns: 3000},
    );
  });
});

describe('a file that is no picture', () => {
  it.each([
    ['nothing', ''],
    ['text', 'not a picture'],
    ['HTML', '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'],
    ['XML of another kind', '<rss><channel/></rss>'],
    ['XML that does not end', '<svg><g>'],
    ['XML with wrong nesting', '<svg><g></svg></g>'],
    ['two pictures', '<svg/><svg/>'],
    ['an unknown entity', '<svg>&nbsp;</svg>'],
    ['an entity with markup', '<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg>&a;</svg>'],
    ['an entity of entities', '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'],
    ['an entity of another file', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'],
    ['an entity too often', `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(500)}">]><svg>${'&a;'.repeat(20_000)}</svg>`],
    ['a prefix that stands for nothing', '<svg xmlns="http://www.w3.org/2000/svg"><use xlink:href="#a"/></svg>'],
    ['an encoding that nobody knows', '<?xml version="1.0" encoding="UTF-7"?><svg/>'],
    ['bytes of another encoding', Buffer.from('<svg>\u00e4</svg>', 'latin1')],
    ['characters that XML does not have', '<svg>\u0001</svg>'],
  ])('is refused: %s', (_name, source) => {
    expect(() => clean(source)).toThrow(UnreadableSvgError);
  });
});
