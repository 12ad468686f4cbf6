import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawFacts } from '../../../shared/draw/draw.ts';
import { DRAW_GATES } from '../../../shared/draw/entering.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { drawGateIdOf } from './ids.ts';

const NUMBERS = Array.from({ length: DRAW_GATES }, (_, number) => number);

/** Makes the gates of a draw that is announced. */
export const openDrawGates = (transaction: Transaction, draw: DrawFacts, now: InstantMs): Promise<void> => {
  const { _id: drawId, communityId, buildingId, closesAt } = draw;
  return transaction.insert(
    'drawGates',
    NUMBERS.map((number) => ({
      ...{ _id: drawGateIdOf(drawId, number), communityId, buildingId, drawId, number, schema: 1, createdAt: now },
      ...{ isOpen: true, closesAt, took: 0 },
    })),
  );
};

/** Closes every gate in the transaction: whoever enters or leaves through any of them at the same time is met as a conflict. */
export const closeDrawGates = async (transaction: Transaction, { _id }: Pick<DrawFacts, '_id'>): Promise<void> => {
  for (const number of NUMBERS) {
    const gate = await transaction.get('drawGates', drawGateIdOf(_id, number));
    if (!gate) throw new Error(`${_id} has no gate ${String(number)}`);
    await transaction.replace('drawGates', { ...gate, isOpen: false });
  }
};
