import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { EventId, MembershipId, ResidentId } from '../../../shared/kernel/ids.ts';
import { GATEKEEPERS } from '../../../shared/membership/gatekeepers.ts';
import { beginTakeOver } from '../../../shared/membership/taking-over.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { sideEvent } from '../../platform/side-event.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showCard } from '../household/index.ts';
import { whoHolds } from '../need/index.ts';
import { saveMembership } from './record.ts';
import { deciderOf } from './taking-over/decider.ts';

type Refusal =
  | 'FORBIDDEN'
  | 'MEMBERSHIP_NOT_FOUND'
  | 'MEMBERSHIP_NOT_PENDING'
  | 'NO_OLD_ACCOUNT'
  | 'TAKE_OVER_RUNNING'
  | 'OWN_TAKE_OVER'
  | 'STAFF_TAKES_OVER'
  | 'TOO_MANY_ATTEMPTS'
  | 'CARD_WRONG';

export const takeOver: ApiHandlers['membership.takeOver'] = async ({ membershipId, proof, isReachable }, ctx) => {
  const seconds = isReachable ? [] : await secondsFor(membershipId, ctx);
  return runCommand<{ until: InstantMs | null }, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('memberships', membershipId);
    if (!before || before.status === 'none' || before.status === 'office') return fail('MEMBERSHIP_NOT_FOUND');
    if (!held.reaches(before)) return fail('FORBIDDEN');
    const person = await transaction.get('residents', before.residentId);
    if (!person) return fail('MEMBERSHIP_NOT_FOUND');
    const by = deciderOf(held, person);
    const begun = beginTakeOver(before, person, { by, proof: proof.how, isReachable }, now);
    if (!begun.ok) return begun;
    const shown = proof.how === 'card' ? await showCard(transaction, person.householdId, proof.code, now) : ok(null);
    if (!shown.ok) return { ...shown, keep: true };
    await saveMembership(transaction, begun.value, before);
    const happened = begunBy(ctx, membershipId, person);
    if (seconds.length > 0) {
      const asked = { ...happened, kind: 'membership.takeOverSecond' as const, told: seconds };
      const eventId = `event_${digest('second asked', ctx.eventId)}` as EventId;
      await transaction.insert('events', [sideEvent(eventId, asked, ctx.method, now)]);
    }
    return ok({ value: { until: begun.value.takeOver?.until ?? null }, happened });
  });
};

const begunBy = ({ resident }: ResidentAct, subject: MembershipId, person: ResidentDoc): Happened => ({
  ...{ subject, kind: 'membership.takeOverBegun', communityId: person.communityId, buildingId: person.buildingId },
  ...{ actorId: resident._id, actorName: resident.name, from: 'pending', to: 'pending', reason: null },
  told: [person._id],
});

/** Who may say the second yes, as a query sees it; whoever says it is looked at again. */
const secondsFor = async (id: MembershipId, { resident, now }: ResidentAct): Promise<readonly ResidentId[]> => {
  const membership = await getDocument('memberships', id);
  if (membership?.status !== 'pending') return [];
  const { communityId, buildingId, residentId } = membership;
  const holders = await whoHolds(GATEKEEPERS, [buildingId, communityId], now);
  return holders.filter((one) => one !== resident._id && one !== residentId).slice(0, TOLD_MAX);
};
