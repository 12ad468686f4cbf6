import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** Whose something is, for whoever gives it. */
export type Place = {
  readonly name: string;
  readonly buildingName: string;
  readonly unit: number;
  readonly flat: string;
};

/** The names and doors of these, as they are now. */
export const placesOf = async (ids: readonly ResidentId[]): Promise<(id: ResidentId) => Place> => {
  const asked = [...new Set(ids)];
  const found =
    asked.length === 0 ? [] : await findDocuments('residents', { _id: command.in(asked) }, { limit: asked.length });
  const known = new Map(
    found.map(({ _id, name, buildingName, unit, flat }) => [_id, { name, buildingName, unit, flat }]),
  );
  return (id) => known.get(id) ?? { name: FORMER_NEIGHBOUR.name, buildingName: '', unit: 0, flat: '' };
};
