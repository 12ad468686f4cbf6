/** What a document holds once its extended JSON has been read. */
export type Value = null | boolean | number | string | Date | RegExp | Value[] | Document;
export type Document = { [field: string]: Value };

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp);

/** Own fields only: a document without `constructor` must not answer with Object's. */
export const fieldOf = (document: Document, name: string): Value | undefined =>
  Object.hasOwn(document, name) ? document[name] : undefined;

/** A regular expression as it came over the wire: pattern and options survive a round trip, `source` would not. */
export class WirePattern extends RegExp {
  readonly pattern: string;
  readonly options: string;

  constructor(pattern: string, options: string) {
    super(pattern, engineFlags(pattern, options));
    this.pattern = pattern;
    this.options = options.split('').sort().join('');
  }

  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }
}

// The cloud matches whole code points; patterns that only compile without that mode are matched by code units.
const engineFlags = (pattern: string, options: string): string => {
  if (options.includes('u')) return options;
  try {
    new RegExp(pattern, `${options}u`);
    return `${options}u`;
  } catch {
    return options;
  }
};
