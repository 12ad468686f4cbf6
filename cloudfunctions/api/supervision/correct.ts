import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId, TransferId } from '../../../shared/kernel/ids.ts';
import { correctionOf } from '../../../shared/points/spend.ts';
import { agreeToCorrection, type Round } from '../../../shared/supervision/round.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnRound, signedBy } from './act.ts';

export const correct: ApiHandlers['supervision.correct'] = ({ roundId, transferId }, ctx) =>
  actOnRound(ctx, {
    ...{ roundId, kind: 'supervision.corrected' },
    decide: async (round, now, transaction) => {
      const correctionId = `${transferId}-corrected` as TransferId;
      const agreed = agreeToCorrection(round, transferId, signedBy(ctx, now), correctionId);
      return agreed.ok ? takeBack(transaction, agreed.value, transferId, now) : agreed;
    },
    told: (round) => ownersOf(round, transferId),
  });

/** Posts the correction in the transaction of the act: a finding that says it was corrected has its transfer. */
const takeBack = async (
  transaction: Transaction,
  round: Round,
  transferId: TransferId,
  now: InstantMs,
): Promise<Result<Round, 'ITEM_NOT_DRAWN' | 'TRANSFER_CORRECTED' | 'POINTS_ARE_SPENT'>> => {
  const transfer = await transaction.get('transfers', transferId);
  if (!transfer) return fail('ITEM_NOT_DRAWN');
  const answer = round.items.find((item) => item.transferId === transferId)?.finding?.answer;
  if (answer?.kind !== 'corrected') throw new Error(`${transferId} was not agreed to`);
  const correction = correctionOf(transfer, answer.proposed.words, now);
  if (await transaction.get('transfers', correction._id)) return fail('TRANSFER_CORRECTED');
  const refusing = await postTransfers(transaction, [correction]);
  return refusing === undefined ? { ok: true, value: round } : fail('POINTS_ARE_SPENT');
};

/** Whoever has the account; nobody where it is a household's or a merchant's. */
const ownersOf = (round: Round, transferId: TransferId): readonly ResidentId[] => {
  const owner = round.items.find((item) => item.transferId === transferId)?.owner;
  return owner?.startsWith('resident:') ? [owner.slice('resident:'.length) as ResidentId] : [];
};
