/** The name of a place, or what is on a door, with its digits filled up: comparing these as text compares as numbers. */
export const doorKey = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(6, '0'));

/**
 * Sorts places as people count them: 2号楼 before 10号楼. No Intl, which not every mini-program engine has.
 */
export const byPlaceName = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const [left, right] = [doorKey(a.name), doorKey(b.name)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};
