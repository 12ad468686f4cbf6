import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { takeOff as decide } from '../../../shared/need/closing.ts';
import { claimsOf, type Need } from '../../../shared/need/need.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { noteMissed } from '../mutual/index.ts';
import { actOnNeed } from './act.ts';
import { claimantNamed } from './claimant-id.ts';
import { checkReason } from './reason.ts';

export const takeOff: ApiHandlers['need.takeOff'] = async ({ needId, claimantId, cause, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  const claimant: ResidentId | undefined = claimantNamed(needId, claimantId);
  return actOnNeed(ctx, {
    kind: 'need.takenOff',
    needId,
    reason: words.value,
    // Of help that did not come the record tells them, and asks why.
    alsoTold: claimant === undefined || cause === 'notCome' ? [] : [claimant],
    decide: (need, now) => decide(need, ctx.resident._id, claimant, now),
    also: async (transaction, need, before) => {
      if (cause === 'notCome') await noteNotCome(transaction, before, claimant, need.updatedAt);
    },
  });
};

/** Whoever has no account any more is told nothing, and nothing is kept of them. */
const noteNotCome = async (
  transaction: Transaction,
  need: Need,
  claimant: ResidentId | undefined,
  now: InstantMs,
): Promise<void> => {
  const claim = claimsOf(need).find(({ residentId }) => residentId === claimant);
  const person = claim && (await transaction.get('residents', claim.residentId));
  if (claim && person?.leftAt === null)
    await noteMissed(transaction, { need, claim, person, how: 'notCome', text: null }, now);
};
