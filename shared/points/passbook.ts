/** Whose points a passbook tells: the person's own, or what their household got as one. */
export const PASSBOOKS_OF = ['person', 'household'] as const;

/** So many entries stand on one sheet of A6. */
export const PASSBOOK_LINES = 10;

const DIGEST_DIGITS = 8;

/** What is printed of the chain beside an entry: enough to compare by eye, of 64 hexadecimal digits the first eight. */
export const shortDigest = (hash: string): string => hash.slice(0, DIGEST_DIGITS);
