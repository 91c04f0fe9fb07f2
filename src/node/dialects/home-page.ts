import {isRecord} from '../../core/is-record.js';
import {escapeText} from './syntax/write-blocks.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The text of a home page whose words stand in its front matter, as in VitePress, VuePress and Starlight: hero, actions and features.
 * An article with text of its own stays as it is.
 */
export function withHomePage(markdown: string, values: Values): string {
  const text = hasWords(markdown) ? '' : homePage(values);
  return text === '' ? markdown : `${markdown.trimEnd()}\n\n${text}`;
}

function hasWords(markdown: string): boolean {
  const text = markdown.replace(
    /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|^(?:import|export)\s.*$/gm,
    '',
  );
  return /[\p{L}\p{N}]/u.test(text);
}

function homePage(values: Values): string {
  const hero = isRecord(values.hero) ? values.hero : {text: values.heroText, tagline: values.tagline};
  const actions = recordsOf(hero.actions ?? values.actions ?? [{text: values.actionText, link: values.actionLink}]);
  const words = [hero.text, hero.tagline].map(textOf).filter(text => text !== '');
  return [
    ...words.map(text => `${text}\n`),
    actions.map(({text, link}) => entry(text, link)).join(''),
    recordsOf(values.features)
      .map(({title, link, details}) => entry(title, link, details))
      .join(''),
  ]
    .filter(block => block !== '')
    .join('\n');
}

function entry(title: unknown, link: unknown, details?: unknown): string {
  const [name, address, text] = [textOf(title), typeof link === 'string' ? link : '', textOf(details)];
  const head = name && (address ? `[${name}](<${address}>)` : `**${name}**`);
  const line = [head, text].filter(part => part !== '').join(': ');
  return line && `- ${line}\n`;
}

function recordsOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? escapeText(
        value
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    : '';
}
