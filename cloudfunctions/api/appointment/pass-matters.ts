import type { Handover, HandoverStatus } from '../../../shared/appointment/handover.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { HandoverId } from '../../../shared/kernel/ids.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { passNeed, needsLedIn } from '../need/index.ts';

/** No matter is begun after this: a call ends well before it would be cut off. */
const STOP_AFTER_MS = 2000;

/**
 * Passes on what a former captain has in hand in the building, one matter a transaction: what went over is not found again, so a call that was
 * cut off, or two at once, change nothing. What the next captain may not lead (they asked for it themselves, it complains of them) stays with
 * whoever had it, until the staff gives it anew.
 *
 * @returns how the handing over stands then.
 */
export const passMatters = async (
  handoverId: HandoverId,
  stopAt: number = performance.now() + STOP_AFTER_MS,
): Promise<HandoverStatus> => {
  const handover = await getDocument('handovers', handoverId);
  if (!handover) throw new Error(`no ${handoverId}`);
  if (handover.status !== 'passing') return handover.status;
  let passed = 0;
  for (const { _id } of await needsLedIn(handover.buildingId, handover.holderId)) {
    if (performance.now() > stopAt) return note(handover, passed, 'passing');
    if (await passNeed(_id, handover)) passed += 1;
  }
  return note(handover, passed, 'done');
};

const note = ({ _id, since }: Handover, passed: number, status: HandoverStatus): Promise<HandoverStatus> =>
  withTransaction(async (transaction, now: InstantMs) => {
    const current = await transaction.get('handovers', _id);
    if (current?.status !== 'passing' || current.since !== since)
      return { commit: false, value: current?.status ?? status };
    const moved = status === 'passing' ? {} : { status, since: now };
    await transaction.replace('handovers', { ...current, ...moved, passed: current.passed + passed });
    return { commit: true, value: status };
  });
