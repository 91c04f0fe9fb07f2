/** Attributes that mean something in an article; all others are about looks. */
const ATTRIBUTES = ['colspan', 'rowspan', 'align', 'scope', 'href', 'src', 'alt', 'title', 'start', 'open'];
const VOID = /^(?:br|hr|img|wbr|col|input)$/;
/** Elements whose beginning stands on a line of its own, for whoever edits the file. */
const ON_ITS_OWN_LINE = /^(?:tr|thead|tbody|tfoot|dt|dd|caption)$/;

/** An element as HTML inside Markdown: without what is about looks, and without blank lines, which would end it. */
export function writeHtml(node: Node): string {
  if (node.nodeType === 3) return escapeHtml(node.textContent ?? '').replace(/\n(?=\n)/g, '&#10;');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  const attributes = ATTRIBUTES.flatMap(key => {
    const value = element.getAttribute(key);
    return value === null ? [] : [` ${key}="${escapeHtml(value).replace(/"/g, '&quot;').replace(/\s+/g, ' ')}"`];
  });
  const language = /^language-[\w+#.-]+$/.exec(element.getAttribute('class') ?? '');
  if (language) attributes.push(` class="${language[0]}"`);
  const start = `${ON_ITS_OWN_LINE.test(name) ? '\n' : ''}<${name}${attributes.join('')}>`;
  if (VOID.test(name)) return start;
  const content = Array.from(element.childNodes).map(writeHtml).join('');
  return `${start}${name === 'table' || name === 'dl' ? `${content.trimEnd()}\n` : content}</${name}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
