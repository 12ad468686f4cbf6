/** More than any text may have. */
export const MEGABYTE = '水'.repeat(350_000);

/** Values that no field of any method takes. */
export const HOPELESS: readonly unknown[] = [
  null,
  [],
  ['need_nowhere'],
  {},
  { $ne: '' },
  { $gt: '' },
  { toString: 'x' },
  Number.NaN,
  -1,
  0.5,
  1e21,
  MEGABYTE,
  ' '.repeat(400_000),
];
/** Values that hardly any field takes. */
export const NEVER: readonly unknown[] = [...HOPELESS, '__proto__ ', 'constructor()', '\u0000', "' OR 1=1 --"];
/** Values that some text fields take; where they are refused, they are refused in the declared way. */
export const ODD: readonly unknown[] = [
  '',
  ' ',
  '👍',
  '👨‍👩‍👧',
  '__proto__',
  'constructor',
  '\ud800',
  'ﷺﷺ',
  '\u202e反',
  true,
  1,
  '1',
];
