import {parseDocument} from 'yaml';
import {isRecord} from '../../core/is-record.js';

/**
 * Reads a file of settings, YAML or JSON, which is YAML too. Tags like `!ENV` are for programs that know them; what stands behind is
 * enough here.
 * @returns undefined for what is no set of keys, or cannot be read: folders take the place of what it would have said.
 */
export function parseSettings(text: string): Readonly<Record<string, unknown>> | undefined {
  const document = parseDocument(text, {logLevel: 'silent'});
  if (document.errors.length > 0) return undefined;
  try {
    const settings: unknown = document.toJS();
    return isRecord(settings) && !Array.isArray(settings) ? settings : undefined;
  } catch {
    // More aliases than anyone writes by hand.
    return undefined;
  }
}
