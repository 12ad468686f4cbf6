import { GATES, type Gate } from '../../../shared/vote/casting.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { gateIdOf } from './ids.ts';

const NUMBERS = Array.from({ length: GATES }, (_, number) => number);

/** Makes the gates of a vote that opens. One that is held elsewhere has none: nothing of it can be cast here. */
export const openGates = async (transaction: Transaction, vote: Vote): Promise<void> => {
  if (isElsewhere(vote)) return;
  const { _id: voteId, communityId, createdAt, closesAt, opensAt, question, mayChange, unit } = vote;
  await transaction.insert(
    'gates',
    NUMBERS.map((number) => ({
      ...{ _id: gateIdOf(voteId, number), communityId, voteId, number, schema: 1, createdAt, isOpen: true, took: 0 },
      ...{ opensAt, closesAt, question, mayChange, unit },
    })),
  );
};

/** Changes every gate in the transaction: a cast through any of them at the same time is met as a conflict. */
export const changeGates = async (
  transaction: Transaction,
  vote: Pick<Vote, '_id' | 'rule'>,
  change: Partial<Pick<Gate, 'isOpen' | 'closesAt'>>,
): Promise<void> => {
  if (isElsewhere(vote)) return;
  for (const number of NUMBERS) {
    const gate = await transaction.get('gates', gateIdOf(vote._id, number));
    if (!gate) throw new Error(`${vote._id} has no gate ${String(number)}`);
    await transaction.replace('gates', { ...gate, ...change });
  }
};
