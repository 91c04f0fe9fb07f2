// Turns src/theme.css into the token sheets of the shadow roots: every private --_name reads the page's --helplet-name
// and falls back to the theme's value, so that a brand set on any element works from there down.
//   node scripts/build-tokens.mjs          writes the sheets
//   node scripts/build-tokens.mjs --check  exits 1 when one of them is out of date
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import postcss from 'postcss';

const path = name => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = name => readFileSync(path(name), 'utf8');
const PUBLIC = '--helplet-';
const PRIVATE = /var\(--_([\w-]+)/g;

/** @typedef {{name: string, value: string}} Token A private name and the value it falls back to. */

/**
 * @param {string} css The theme.
 * @returns {{base: Token[], media: {params: string, tokens: Token[]}[]}}
 */
function readTheme(css) {
  const root = postcss.parse(css);
  const references = new Map();
  root.walkDecls(/^--helplet-ref-/, ({prop, value}) => void references.set(prop, value));
  const inline = value => value.replaceAll(/var\((--helplet-ref-[\w-]+)\)/g, (_, name) => references.get(name));
  const tokensOf = rule =>
    rule.nodes
      .filter(node => node.type === 'decl' && node.prop.startsWith(PUBLIC) && !node.prop.startsWith(`${PUBLIC}ref-`))
      .map(({prop, value}) => ({
        name: prop.slice(PUBLIC.length),
        value: inline(value).replaceAll('var(--helplet-', 'var(--_'),
      }));
  const base = tokensOf(root.nodes.find(node => node.type === 'rule' && node.selector === ':root'));
  return {
    base,
    media: root.nodes
      .filter(node => node.type === 'atrule' && node.name === 'media')
      .map(({params, nodes}) => ({params, tokens: nodes.flatMap(tokensOf)})),
  };
}

/**
 * Names and values alone, one a line; `src/styles/token-sheet.ts` makes the style sheet of them.
 *
 * @param {ReturnType<typeof readTheme>} theme
 */
function printShort({base, media}) {
  const lines = tokens => tokens.map(({name, value}) => `${name}: ${shortValue(value)};\n`).join('');
  return [lines(base), ...media.map(({params, tokens}) => `@media ${params};\n${lines(tokens)}`)].join('');
}

/** @param {string} value */
function shortValue(value) {
  return value
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<=\() | (?=\))/g, '')
    .replace(/#ffffff/g, '#fff');
}

/** The names that a style sheet reads, and those that their values read in turn. */
function namesIn(css, {base, media}) {
  const names = new Set();
  const visit = text => {
    for (const [, name] of text.matchAll(PRIVATE)) {
      if (names.has(name)) continue;
      names.add(name);
      for (const token of [base, ...media.map(({tokens}) => tokens)].flat())
        if (token.name === name) visit(token.value);
    }
  };
  visit(css);
  return names;
}

/** Tokens that are read more often are declared once; the rest stand where they are read, which takes fewer bytes. */
const MOST_COPIES = 3;

/**
 * A style sheet with the tokens that it reads in it. What the theme changes for less motion or more contrast is the sheet's
 * own affair.
 *
 * @param {string} css
 * @param {ReturnType<typeof readTheme>} theme
 */
function sheetWithTokens(css, theme) {
  const names = namesIn(css, theme);
  const declared = new Map(theme.base.filter(({name}) => names.has(name)).map(({name, value}) => [name, value]));
  let sheet = css.replace(/\/\*[\s\S]*?\*\/\n?/g, '');
  const readers = name => new RegExp(`var\\(--_${name}(?=[,)])`, 'g');
  for (const name of [...declared.keys()]) {
    const texts = [sheet, ...declared.values()];
    const count = texts.reduce((sum, text) => sum + (text.match(readers(name))?.length ?? 0), 0);
    if (count > MOST_COPIES) continue;
    const inline = text => text.replaceAll(`var(--_${name})`, `var(${PUBLIC}${name}, ${declared.get(name)})`);
    sheet = inline(sheet);
    for (const [other, value] of declared) declared.set(other, inline(value));
    declared.delete(name);
  }
  const kept = [...declared].map(([name, value]) => `  --_${name}: var(${PUBLIC}${name}, ${value});\n`);
  return (kept.length ? `:host {\n${kept.join('')}}\n` : '') + sheet;
}

/**
 * `rgb(18 24 40 / 0.05)` as `#1218280d`: shorter, and without parentheses, so that `withKnownColors` finds the sides of
 * `light-dark()` by a short expression.
 *
 * @param {string} css
 */
function withHexColors(css) {
  return css.replace(/rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/g, (_color, ...parts) => {
    const [red, green, blue, alpha] = parts.slice(0, 4).map(Number);
    const bytes = [red, green, blue, Math.round((alpha ?? 1) * 255)];
    return `#${bytes.map(byte => Number(byte).toString(16).padStart(2, '0')).join('')}`;
  });
}

const HEAD = '// Made by scripts/build-tokens.mjs from src/theme.css; change that and run `npm run tokens`.\n';

/**
 * @param {string} name Of the style sheet beside the launcher.
 * @param {string} summary
 * @param {ReturnType<typeof readTheme>} theme
 */
function launcherModule(name, summary, theme) {
  const constant = `${name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())}Sheet`;
  return `// Made by scripts/build-tokens.mjs from ${name}.css and src/theme.css; change those and run \`npm run tokens\`.
/** Marks the text as CSS, for editors and for the build, which makes it smaller. */
const css = String.raw;

/** ${summary} */
export const ${constant} = css\`
${withHexColors(sheetWithTokens(read(`src/components/launcher/${name}.css`), theme))}\`;
`;
}

/** The generated files, by path. */
export function tokenModules() {
  const theme = readTheme(read('src/theme.css'));
  return {
    'src/styles/tokens.styles.ts': `${HEAD}import {tokenSheet} from './token-sheet.js';

/** Private tokens of every element: the page's \`--helplet-*\`, else the theme's value. */
export const tokenStyles = tokenSheet(\`
${withHexColors(printShort(theme))}\`);
`,
    'src/components/launcher/launcher-sheet.ts': launcherModule(
      'launcher',
      'Style sheet of the launcher, as plain text; `launcher.ts` takes `light-dark()` out where a browser lacks it.',
      theme,
    ),
    'src/components/launcher/launcher-extras-sheet.ts': launcherModule(
      'launcher-extras',
      'What few launchers need: it follows the style sheet of the launcher.',
      theme,
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, fresh] of Object.entries(tokenModules())) {
    if (!process.argv.includes('--check')) writeFileSync(path(name), fresh);
    else if (read(name) !== fresh) {
      console.error(`${name} is out of date. Run: npm run tokens`);
      process.exitCode = 1;
    }
  }
}
