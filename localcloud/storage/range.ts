/** Bytes of a file, the first and the last included. */
export type Range = { readonly from: number; readonly to: number };

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

const lastBytes = (count: number, size: number): Range | 'outside' =>
  size === 0 || count === 0 ? 'outside' : { from: Math.max(0, size - count), to: size - 1 };

/**
 * The one range a header asks for: players of sound and video ask for pieces. `undefined` stands for the whole file, also where the
 * header says something else: who is asked may always answer with everything. `outside`: there are no such bytes.
 */
export const rangeOf = (header: string | undefined, size: number): Range | 'outside' | undefined => {
  const [, first = '', last = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (first === '') return last === '' ? undefined : lastBytes(Number(last), size);
  const from = Number(first);
  const to = last === '' ? Infinity : Number(last);
  if (to < from) return undefined;
  return from >= size ? 'outside' : { from, to: Math.min(to, size - 1) };
};
