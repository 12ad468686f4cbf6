/** Every field that some state of a union has, so that none can be forgotten: the compiler asks for each. */
export type StateFields<S> = Readonly<Record<S extends unknown ? keyof S & string : never, true>>;

/**
 * Puts a thing into another state: all its facts stay, whatever they are, and no field of the state it leaves does (D6).
 *
 * Acts that copy facts by name lose the one that is added later; this names the fields of the states instead.
 *
 * @param fields every field of every state
 */
export const intoState = <Facts extends object, S extends object>(
  fields: Readonly<Record<string, true>>,
  thing: Facts,
  state: S,
): Facts & S =>
  ({
    ...Object.fromEntries(
      Object.entries(thing).filter(([field]) => !Object.prototype.hasOwnProperty.call(fields, field)),
    ),
    ...state,
  }) as Facts & S;
