import type { PartyId } from '../../../shared/assignment/party.ts';
import { doersOf } from '../../../shared/assignment/assignment.ts';
import { rolesOf } from '../../../shared/community/roles.ts';
import { isOfBody, type About } from '../../../shared/need/about.ts';
import { markBody as decide } from '../../../shared/need/marking.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { bodyNamed } from './body-named.ts';
import { checkReason } from './reason.ts';

export const markBody: ApiHandlers['need.markBody'] = async ({ needId, officeId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  const about = officeId === null ? null : await bodyNamed(officeId, ctx.resident.communityId);
  if (about === undefined) return refuseUnlessAnswered(ctx, 'BODY_NOT_FOUND');
  return actOnNeed(ctx, {
    kind: about === null ? 'need.bodyCleared' : 'need.bodyMarked',
    needId,
    reason: words.value,
    decide: async (need, now, _held, transaction) => {
      const ofBody = about === null ? [] : await whoIsOf(about, need, transaction, ctx.today);
      return decide(need, about, (id) => ofBody.includes(id), now);
    },
  });
};

/** Those of the body among whoever was given a need: its lead and at most five helpers, each read in the transaction. */
const whoIsOf = async (
  about: About,
  need: Need,
  transaction: Transaction,
  today: LocalDate,
): Promise<readonly PartyId[]> => {
  const found: PartyId[] = [];
  for (const { kind, id } of doersOf(need.assignment)) {
    const resident = kind === 'resident' ? await transaction.get('residents', id) : undefined;
    const roles = rolesOf(resident?.roles ?? [], today);
    if (isOfBody(about, id, roles)) found.push(id);
  }
  return found;
};
