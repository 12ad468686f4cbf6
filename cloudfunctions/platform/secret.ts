/** In characters: 32 of random base64 are more than anybody can try. */
const LENGTH_MIN = 32;

/**
 * The secret of this deployment, from the environment variable `LINLI_SECRET` of the function. It is never stored beside what it keys.
 *
 * @throws if it is missing or too short: a function that has none does not start.
 */
export const secret = (): string => {
  const value = process.env['LINLI_SECRET'] ?? '';
  if (value.length < LENGTH_MIN)
    throw new Error(
      `LINLI_SECRET must be set to at least ${LENGTH_MIN} random characters before this function can start`,
    );
  return value;
};
