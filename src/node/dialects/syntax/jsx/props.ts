import {decodeHTML} from 'entities';
import type {Attribute} from './tags.js';
import {type Lookup, readValue, textOf, type Value, type ValueMap} from './values.js';

/** What a component is given. Vue's bindings count by their plain names, its directives and listeners do not count. */
export class Props {
  readonly #values: Map<string, Value>;

  constructor(attributes: readonly Attribute[], lookup: Lookup) {
    this.#values = new Map(attributes.flatMap(attribute => [...entriesOf(attribute, lookup)]));
  }

  get values(): ValueMap {
    return this.#values;
  }

  value(name: string): Value | undefined {
    return this.#values.get(name);
  }

  /** The first of some props that has text. */
  text(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const text = textOf(this.#values.get(name))?.trim();
      if (text) return text;
    }
    return undefined;
  }

  /** True for a prop that is given and not `false`. */
  flag(name: string): boolean {
    const value = this.#values.get(name);
    return value !== undefined && value !== null && value !== false && value !== 'false';
  }
}

function* entriesOf({name, source, kind}: Attribute, lookup: Lookup): Iterable<[string, Value]> {
  const slot = /^(?:#|v-slot:)(.+)$/.exec(name)?.[1];
  const bound = /^(?::|v-bind:)([\w-]+)/.exec(name)?.[1];
  if (slot !== undefined) yield ['slot', slot];
  else if (bound !== undefined) yield [bound, readValue(source, lookup)];
  else if (kind === 'spread') {
    const spread = readValue(source, lookup);
    if (spread instanceof Map) yield* spread as ValueMap;
  } else if (/^(?:@|v-)/.test(name)) return;
  else if (kind === 'flag') yield [name, true];
  else yield [name, kind === 'text' ? decodeHTML(source) : readValue(source, lookup)];
}
