import type { HouseholdId } from '../../../shared/kernel/ids.ts';

type Flat = { readonly _id: HouseholdId; readonly unit: number; readonly flat: string };

/** Households by where they live, the ground floor of the first unit first. */
export const flatsInOrder = (households: readonly Flat[]) =>
  [...households]
    .sort((one, other) => one.unit - other.unit || Number.parseInt(one.flat) - Number.parseInt(other.flat))
    .map(({ _id, unit, flat }) => ({ householdId: _id, unit, flat }));
