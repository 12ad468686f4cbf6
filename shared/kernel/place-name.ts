/**
 * Sorts places as people count them: 2号楼 before 10号楼. No Intl, which not every mini-program engine has.
 */
export const byPlaceName = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const [left, right] = [padded(a.name), padded(b.name)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** Digits filled up, so that comparing as text compares as numbers. */
const padded = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
