import type { HouseholdId } from '../../../shared/kernel/ids.ts';

type Door = { readonly unit: number; readonly flat: string };

/** Sorts by where somebody lives: the ground floor of the first unit first. */
export const byDoor = (one: Door, other: Door): number =>
  one.unit - other.unit || Number.parseInt(one.flat) - Number.parseInt(other.flat);

/** Households by where they live, as whoever asks them reads it. */
export const flatsInOrder = (households: readonly (Door & { readonly _id: HouseholdId })[]) =>
  [...households].sort(byDoor).map(({ _id, unit, flat }) => ({ householdId: _id, unit, flat }));
