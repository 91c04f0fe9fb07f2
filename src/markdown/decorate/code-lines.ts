import {readCodeInfo} from '../code-info.js';
import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/** Code with more lines is shown without numbers and marks: each line would be an element. */
const MOST_LINES = 1000;

/** Languages of diagrams and formulas, which a page may draw by itself. */
const SOURCES = {
  formula: ['math', 'latex', 'tex', 'katex', 'asciimath'],
  diagram: ['mermaid', 'plantuml', 'puml', 'dot', 'graphviz', 'd2'],
} as const;

/** Says what the source of a diagram or a formula is. */
export function* decorateSources(root: DocumentFragment, {words}: Decoration): Steps {
  for (const [kind, languages] of Object.entries(SOURCES)) {
    for (const code of root.querySelectorAll(languages.map(name => `.code .language-${name}`).join())) {
      yield;
      const word = words[kind as keyof typeof SOURCES];
      code.closest('pre')?.setAttribute('aria-label', word);
      const label = code.closest('figure')?.querySelector('span');
      if (label) label.textContent = word;
    }
  }
}

/**
 * Titles, numbers and marks of code blocks.
 * @param mark Class of what Markdown made.
 */
export function* decorateCodeLines(root: DocumentFragment, {words}: Decoration, mark: string): Steps {
  for (const pre of root.querySelectorAll<HTMLElement>('pre[title]')) {
    yield;
    const {title: info} = pre;
    pre.removeAttribute('title');
    const isOurs = pre.className === mark;
    pre.removeAttribute('class');
    const code = pre.querySelector('code');
    const label = pre.previousElementSibling?.querySelector('span');
    if (!isOurs || !code || !label) continue;
    const {title, marked, firstNumber} = readCodeInfo(info);
    if (title) {
      label.before(element('bdi', 'code-title', title));
      // "Code" says nothing beside a title.
      if (label.textContent === words.code) label.remove();
      pre.setAttribute('aria-label', title);
    }
    if (!marked.length && firstNumber === undefined) continue;
    if ((code.textContent?.split('\n').length ?? 0) > MOST_LINES) continue;
    const lines: HTMLElement[] = [];
    for (let line = takeLine(code); line; line = takeLine(code)) {
      yield;
      const number = lines.length + 1;
      const isMarked = marked.some(([first, last]) => number >= first && number <= last);
      const row = element(isMarked ? 'mark' : 'span', 'line', line);
      if (firstNumber !== undefined) row.dataset.number = String(firstNumber + lines.length);
      lines.push(row);
    }
    code.append(...lines);
    code.classList.add('lines');
  }
}

/** Takes the first line out of code, with its end; the words around it are cut in two where they go on. */
function takeLine(code: Element): DocumentFragment | undefined {
  const {ownerDocument} = code;
  const texts = ownerDocument.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const range = ownerDocument.createRange();
  range.setStart(code, 0);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const end = text.data.indexOf('\n');
    if (end < 0) continue;
    range.setEnd(text, end + 1);
    return range.extractContents();
  }
  // Each line of a code block has an end; what is left behind the last one is empty elements.
  code.replaceChildren();
  return undefined;
}
