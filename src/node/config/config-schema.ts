import {z} from 'zod';
import {CONTACT_PLACEHOLDERS, unknownPlaceholders} from '../../core/contact-address.js';
import {canonicalLocale} from '../../core/locale.js';
import {type ContentWarningCode, SEVERITY_SETTINGS, WARNING_RULES} from '../content/warning-rules.js';
import {DIALECT_NAMES} from '../dialects/dialect.js';
import type {HelpletConfig} from './config-types.js';

// Messages are noun phrases that continue "must be", see value-problems.ts.
const KEYS = 'a set of keys';
const text = z.string('a text').trim().min(1, 'a text that is not empty');
const locale = z
  .string('a language tag')
  .refine(tag => canonicalLocale(tag) !== undefined, 'a language tag such as en, de or pt-BR')
  .transform(tag => canonicalLocale(tag) ?? tag);
const group = z.strictObject({name: text, icon: text.optional()}, KEYS);
/** Where something is sent: an address on the web, or a path of the site that shows the panel. */
const endpoint = z
  .string('an address')
  .refine(
    url => /^\/(?![/\\])/.test(url) || (/^https:\/\//i.test(url) && URL.canParse(url)),
    'a path such as /contact, or an address that starts with https://',
  );
const contact = z
  .strictObject(
    {
      url: z
        .string('an address')
        .refine(url => /^(?:https|mailto|tel):./i.test(url), 'an address that starts with https:, mailto: or tel:')
        .refine(
          url => unknownPlaceholders(url).length === 0,
          `an address with none but these placeholders: ${CONTACT_PLACEHOLDERS.map(name => `{${name}}`).join(', ')}`,
        )
        .optional(),
      form: endpoint.optional(),
      email: z.enum(['optional', 'required', 'none'], '"optional", "required" or "none"').optional(),
      label: text.optional(),
      description: text.optional(),
    },
    KEYS,
  )
  .refine(({url, form}) => url !== undefined || form !== undefined, 'a set of keys with "url", "form" or both');
const limits = z.strictObject(
  {articleBytes: z.int('a whole number of bytes').positive('a number of bytes above 0').optional()},
  KEYS,
);
/** A folder on the web. How addresses are compared with it stands in `markdown/url-prefix.ts`. */
const imagePrefix = z
  .string('a URL prefix')
  .refine(url => /^https:\/\//i.test(url) && URL.canParse(url), 'a URL prefix that starts with https://')
  .refine(isPlainAddress, 'a URL prefix without user name, "?" and "#"')
  .transform(url => new URL(url).href);
/** Written as browsers compare it: in lower case, and in Punycode where it is not ASCII. */
const mediaHost = z
  .string('a host name')
  .trim()
  .refine(isHost, 'a host name such as video.example.com, without https:// and path')
  .transform(host => new URL(`https://${host}`).host);
const images = z.strictObject(
  {maxWidth: z.int('a whole number of pixels').positive('a number of pixels above 0')},
  KEYS,
);
const site = z.strictObject(
  {
    url: z
      .string('an address')
      .refine(url => /^https?:\/\//i.test(url) && URL.canParse(url), 'an address that starts with https://')
      .refine(isPlainAddress, 'an address without user name, "?" and "#"')
      .transform(url => new URL(url.endsWith('/') ? url : `${url}/`).href)
      .optional(),
    base: z.string('a path').startsWith('/', 'a path that starts with "/"').optional(),
    public: z.union([text.transform(folder => [folder]), z.array(text)], 'a folder, or a list of folders').optional(),
    pages: z.array(text, 'a list of globs of pages').optional(),
  },
  KEYS,
);
const suggestion = z.strictObject(
  {routes: z.array(text, 'a list of globs of pages'), ids: z.array(text, 'a list of article ids')},
  KEYS,
);
const pin = z.strictObject({query: text, ids: z.array(text, 'a list of article ids')}, KEYS);
const severity = z.enum(SEVERITY_SETTINGS, '"error", "warning", "info" or "off"').optional();
const severities = z.strictObject(
  Object.fromEntries(Object.keys(WARNING_RULES).map(code => [code, severity])) as Record<
    ContentWarningCode,
    typeof severity
  >,
  KEYS,
);

/** The configuration, strictly: a misspelt key is an error rather than a setting that does nothing. */
export const configSchema = z.strictObject(
  {
    title: text.optional(),
    locale: locale.optional(),
    locales: z.array(locale, 'a list of language tags').optional(),
    dialect: z.enum(DIALECT_NAMES, `one of these: ${DIALECT_NAMES.join(', ')}`).optional(),
    site: site.optional(),
    images: images.optional(),
    dates: z.literal('git', '"git"').optional(),
    categories: z.array(group, 'a list of categories').optional(),
    topics: z.array(group, 'a list of topics').optional(),
    contact: contact.optional(),
    feedback: z.union([z.literal('events'), endpoint], 'a path, an https: address or "events"').optional(),
    limits: limits.optional(),
    imagePrefixes: z.array(imagePrefix, 'a list of URL prefixes').optional(),
    mediaHosts: z.array(mediaHost, 'a list of host names').optional(),
    synonyms: z.array(z.array(text, 'a list of words'), 'a list of lists of words').optional(),
    pins: z.array(pin, 'a list of pins').optional(),
    suggestions: z.array(suggestion, 'a list of suggestions').optional(),
    check: z.strictObject({severities: severities.optional()}, KEYS).optional(),
  },
  KEYS,
) satisfies z.ZodType<HelpletConfig>;

/** How to write each key, for error messages. */
export const configExamples: Readonly<Record<keyof HelpletConfig, string>> = {
  title: '"title": "Northwind Help"',
  locale: '"locale": "en"',
  locales: '"locales": ["en", "de"]',
  dialect: '"dialect": "docusaurus"',
  images: '"images": {"maxWidth": 1600}',
  site: '"site": {"url": "https://docs.example.com", "base": "/docs/", "public": ["../static"]}',
  dates: '"dates": "git"',
  categories: '"categories": [{"name": "FAQ", "icon": "help"}]',
  topics: '"topics": [{"name": "Security", "icon": "shield"}]',
  contact: '"contact": {"url": "https://example.com/contact"}',
  feedback: '"feedback": "/help-feedback"',
  limits: '"limits": {"articleBytes": 8388608}',
  imagePrefixes: '"imagePrefixes": ["https://images.example.com/"]',
  mediaHosts: '"mediaHosts": ["www.youtube-nocookie.com", "video.example.com"]',
  synonyms: '"synonyms": [["2FA", "two-factor authentication"]]',
  pins: '"pins": [{"query": "password", "ids": ["account/reset-password"]}]',
  suggestions: '"suggestions": [{"routes": ["/checkout/**"], "ids": ["payments/cards"]}]',
  check: '"check": {"severities": {"alt-missing": "off"}}',
};

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const {username, password, origin, pathname, href} = new URL(text);
  return !username && !password && href === origin + pathname;
}

function isHost(text: string): boolean {
  const address = `https://${text}`;
  if (/[*@\s]/.test(text) || !URL.canParse(address)) return false;
  const {host, href} = new URL(address);
  return href === `https://${host}/` && !text.endsWith('/');
}
