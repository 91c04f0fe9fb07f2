import {isRecord} from '../../core/is-record.js';

/** Keys of a set that stands where a text is expected: `{name: FAQ}`, `{label: FAQ}`. */
const NAME_KEYS = ['name', 'label', 'title', 'value', 'tag'];
const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0)$/i;

/** The text that a person means; anything else stays as it is, for a schema to refuse. */
export function toText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value;
}

/** Texts that a person means by a list, by one text with commas, or by sets of keys with a name. */
export function toTexts(value: unknown): unknown {
  if (typeof value === 'string') {
    const items = value.split(',').map(item => item.trim());
    return items.filter(item => item !== '');
  }
  if (!Array.isArray(value)) return isRecord(value) ? value : [toText(value)];
  return value.filter(item => item !== null && item !== '').map(itemText);
}

function itemText(item: unknown): unknown {
  if (!isRecord(item)) return toText(item);
  const key = NAME_KEYS.find(name => typeof item[name] === 'string');
  return key === undefined ? item : item[key];
}

/** `"04"` is 4. */
export function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value;
}

/** `"yes"`, `"no"`, `"true"`, 1 and 0. */
export function toFlag(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value).trim();
  if (YES.test(text)) return true;
  return NO.test(text) ? false : value;
}
