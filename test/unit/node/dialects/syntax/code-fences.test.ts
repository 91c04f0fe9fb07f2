import {describe, expect, it} from 'vitest';
import type {DialectName} from '../../../../../src/node/dialects/dialect.js';
import {translate} from './translate.js';

describe('Information strings of code', () => {
  it.each<[string, string, DialectName?]>([
    ['js{1,3-5}', 'js {1,3-5}'],
    ['js {4} [config.js]', 'js title="config.js" {4}'],
    ['ts:line-numbers {1}', 'ts {1} showLineNumbers'],
    ['ts:line-numbers=2', 'ts showLineNumbers startLineNumber=2'],
    ['ts{1}:no-line-numbers', 'ts {1}'],
    ['jsx title="/src/x.js" {1,4-6} showLineNumbers', 'jsx title="/src/x.js" {1,4-6} showLineNumbers'],
    ['js showLineNumbers=5', 'js showLineNumbers startLineNumber=5'],
    ['yaml title="a b" linenums="5" hl_lines="1 3"', 'yaml title="a b" {1,3} showLineNumbers startLineNumber=5'],
    ['{ .yaml .annotate title="x" }', 'yaml title="x"'],
    ['{.python linenums="1"}', 'python showLineNumbers'],
    ['py { .annotate }', 'py'],
    ['{r}', 'r'],
    ['title="x"', 'text title="x"'],
    ['go {linenos=true,hl_lines=[2,"4-6"],linenostart=3}', 'go {2,4-6} showLineNumbers startLineNumber=3'],
    ['html {file="a/b.html" copy=true}', 'html title="a/b.html"'],
    ['js ins={2} del={1} "text" frame="none"', 'js {2,1}'],
    ['js:src/app.js', 'js title="src/app.js"'],
    ['js twoslash', 'js twoslash'],
    ['rust,ignore', 'rust,ignore'],
    ['js My file highlight={1-2}', 'js title="My file" {1-2}', 'mintlify'],
    ['js server.js lines', 'js title="server.js"', 'mintlify'],
  ])('%s reads %s', (info, plain, dialect) => {
    expect(translate(`\`\`\`${info}\n{{< x >}} :::\n\`\`\``, dialect)).toBe(`\`\`\`${plain}\n{{< x >}} :::\n\`\`\``);
  });

  it('mark the lines that comments mark, without the comments', () => {
    const code = 'a // [!code highlight]\n# [!code focus:2]\nb\nc <!-- [!code ++] -->\nd\n// [!code word:x]\ne';
    expect(translate(`~~~js\n${code}\n~~~`)).toBe('~~~js {1,2,3}\na\nb\nc\nd\ne\n~~~');
    const magic = '// highlight-next-line\na\n/* highlight-start */\nb\nc\n/* highlight-end */\nd';
    expect(translate(`\`\`\`js\n${magic}\n\`\`\``, 'docusaurus')).toBe('```js {1,2,3}\na\nb\nc\nd\n```');
    expect(translate(`\`\`\`js\n${magic}\n\`\`\``)).toContain('// highlight-next-line');
  });

  it('are read in lists and quotes', () => {
    expect(translate('- a\n\n  ```js{1}\n  b\n    c\n  ```')).toBe('- a\n\n  ```js {1}\n  b\n    c\n  ```');
    expect(translate('> ```js{1}\n> b\n> ```')).toBe('> ```js {1}\n> b\n> ```');
  });

  it('are read of code without an end', () => {
    expect(translate('```js{1}\na\n\nb')).toBe('```js {1}\na\n\nb\n```');
  });
});
