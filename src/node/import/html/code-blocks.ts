import {findAll, moveChildren, unwrap} from './parse-html.js';

/** Class names of highlighters: `language-js`, `highlight-source-shell`, `brush: js`, `hljs js`. */
const LANGUAGE_CLASSES = [
  /(?:^|\s)(?:language|lang|highlight-source|highlight-text|highlight)-([a-z][\w+#.-]*)/i,
  /(?:^|\s)brush:\s*([a-z][\w+#.-]*)/i,
  /(?:^|\s)(?:hljs|sourceCode|prettyprint)\s+([a-z][\w+#.-]*)(?:\s|$)/i,
];
const LANGUAGE_ATTRIBUTES = ['data-language', 'data-lang', 'code-brush', 'data-code-lang', 'lang'];
/** Class names in the same places that name no language. */
const NO_LANGUAGE =
  /^(?:text|plain|plaintext|none|default|source|code|highlight|wrap|js-highlight|linenums|table|rouge|nohighlight|light)$/i;

/** Each `<pre>` gets one `<code>` with nothing but text, and the class `language-…` where its language is known. */
export function tidyCode(root: Element): void {
  // A table of line numbers and lines, as Rouge and Pygments draw it.
  for (const table of findAll(root, 'table')) {
    const code = table.querySelector('td.code pre, td.rouge-code pre, td.blob-code pre, td.hljs-ln-code pre');
    if (code) table.replaceWith(code);
  }
  for (const gutter of findAll(root, 'pre .line-numbers, pre .lineno, pre .linenos, pre .line-numbers-rows'))
    gutter.remove();
  for (const block of findAll(root, 'pre')) {
    const language = languageOf(block);
    const document = block.ownerDocument;
    const code = document.createElement('code');
    code.appendChild(
      document.createTextNode(
        textOf(block)
          .replace(/\r\n?/g, '\n')
          .replace(/\u00a0/g, ' ')
          .replace(/^\n|\n+$/g, ''),
      ),
    );
    if (language) code.setAttribute('class', `language-${language}`);
    const tidied = document.createElement('pre');
    tidied.appendChild(code);
    block.replaceWith(tidied);
  }
  // Some editors write a block as code with line breaks and no <pre>.
  for (const code of findAll(root, 'code')) {
    if (code.closest('pre') || !code.querySelector('br')) continue;
    const pre = code.ownerDocument.createElement('pre');
    const inner = code.ownerDocument.createElement('code');
    inner.appendChild(code.ownerDocument.createTextNode(textOf(code).replace(/^\n+|\n+$/g, '')));
    pre.appendChild(inner);
    code.replaceWith(pre);
    const {parentElement} = pre;
    if (parentElement?.localName === 'p' && parentElement.childNodes.length === 1) unwrap(parentElement);
  }
  for (const key of findAll(root, 'samp, tt, var')) {
    const code = key.ownerDocument.createElement('code');
    moveChildren(key, code);
    key.replaceWith(code);
  }
}

/** The text with a line for each `<br>` and each block. */
function textOf(node: Node): string {
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === 3) text += child.textContent ?? '';
    else if (child.nodeName === 'BR') text += '\n';
    else if (child.nodeType === 1) {
      const isLine = /^(?:DIV|P|LI)$/.test(child.nodeName);
      if (isLine && text !== '' && !text.endsWith('\n')) text += '\n';
      text += textOf(child);
      if (isLine && !text.endsWith('\n')) text += '\n';
    }
  }
  return text;
}

function languageOf(block: Element): string | undefined {
  const around = [block.querySelector('code'), block, block.parentElement, block.parentElement?.parentElement];
  for (const element of around) {
    if (!element || element.localName === 'body') continue;
    const named = LANGUAGE_ATTRIBUTES.map(name => element.getAttribute(name)).find(value => value);
    const names = element.getAttribute('class') ?? '';
    const found = named ?? LANGUAGE_CLASSES.map(pattern => pattern.exec(names)?.[1]).find(name => name);
    if (found && /^[a-z][\w+#.-]{0,30}$/i.test(found) && !NO_LANGUAGE.test(found)) return found.toLowerCase();
  }
  return undefined;
}
