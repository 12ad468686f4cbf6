import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { Deduction, DeductionState } from '../../../shared/earning/deduction.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DeductionId, ResidentId } from '../../../shared/kernel/ids.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';
import { rowOf } from './planted-deeds.ts';

const DAY_MS = 86_400_000;
let planted = 0;

type How = {
  readonly by?: string;
  readonly status?: 'announced' | 'appealed' | 'dropped';
  readonly decidedBy?: string;
};

/** A decision to take five points from somebody, 韦 unless told; its moment never comes by itself. */
export const plantDeduction = async (world: World, how: How = {}): Promise<DeductionId> => {
  planted += 1;
  const now = world.cloud.clock.now() as InstantMs;
  const row = await world.db.one('residents', how.by ?? rowOf('wei'));
  if (!row) throw new Error('nobody to take from');
  const { _id: residentId, communityId, buildingId, householdId, name } = row;
  const why = (id: string) => ({ id: id as ResidentId, name: '办事的人', at: now, reason: '记了两次' });
  const deduction: Deduction = {
    ...{ _id: `deduction_${digest('planted deduction', String(planted))}` as DeductionId, communityId, buildingId },
    ...{ householdId, residentId, name, amount: 5, decided: why(how.decidedBy ?? 'resident_x') },
    ...{ from: (now + 8 * DAY_MS) as InstantMs, createdAt: now, updatedAt: now },
    ...stateOf(how.status ?? 'announced', now, why('resident_y')),
  };
  const order = `${String(now).padStart(13, '0')}_${deduction._id}`;
  await insertDocuments(world.cloud.url, 'deductions', [{ ...deduction, schema: 1, wakeAt: null, order }]);
  return deduction._id;
};

const stateOf = (status: NonNullable<How['status']>, at: InstantMs, heard: Deduction['decided']): DeductionState => {
  const appeal = { text: '这事我做了', at };
  if (status === 'announced') return { status, was: null };
  return status === 'appealed' ? { status, appeal } : { status, appeal, heard };
};
