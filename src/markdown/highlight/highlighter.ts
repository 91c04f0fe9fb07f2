// Loaded with the first code block in one of these languages.

import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

/** Longer code is read as data, and would take the page's thread too long. */
const MOST_CHARACTERS = 20_000;

const instance = highlighter.newInstance();
instance.configure({classPrefix: 'hl-'});
for (const [name, language] of Object.entries({
  bash,
  csharp,
  css,
  diff,
  dockerfile,
  go,
  http,
  ini,
  java,
  javascript,
  json,
  markdown,
  php,
  python,
  ruby,
  rust,
  shell,
  sql,
  typescript,
  xml,
  yaml,
})) {
  instance.registerLanguage(name, language);
}

/**
 * Code as HTML with a class for each kind of word; undefined for languages that are not known. To be sanitised like
 * everything else that an author wrote.
 */
export function highlight(code: string, language: string): string | undefined {
  if (code.length > MOST_CHARACTERS || !instance.getLanguage(language)) return undefined;
  return instance.highlight(code, {language, ignoreIllegals: true}).value;
}
