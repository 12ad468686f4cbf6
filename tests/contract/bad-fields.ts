/** Every field of an input, also within objects, by its path. */
export const fieldsOf = (input: Readonly<Record<string, unknown>>): readonly (readonly string[])[] =>
  Object.entries(input).flatMap(([name, value]) => [
    [name],
    ...(typeof value === 'object' && value !== null
      ? fieldsOf(value as Record<string, unknown>).map((path) => [name, ...path])
      : []),
  ]);
/** An input with another value at a path. */
export const withField = (
  input: Readonly<Record<string, unknown>>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> =>
  rest.length === 0
    ? { ...input, [name]: value }
    : { ...input, [name]: withField(input[name] as Record<string, unknown>, rest, value) };
