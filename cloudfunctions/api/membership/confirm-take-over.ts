import { fail, ok } from '../../../shared/kernel/errors.ts';
import { confirmTakeOver as confirmed } from '../../../shared/membership/taking-over.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { carryOutTakeOver } from './taking-over/carry-out.ts';
import { deciderOf } from './taking-over/decider.ts';

type Refusal =
  | 'FORBIDDEN'
  | 'MEMBERSHIP_NOT_FOUND'
  | 'MEMBERSHIP_NOT_PENDING'
  | 'NO_SECOND_ASKED'
  | 'OWN_TAKE_OVER'
  | 'STAFF_TAKES_OVER'
  | 'NO_OLD_ACCOUNT';

export const confirmTakeOver: ApiHandlers['membership.confirmTakeOver'] = ({ membershipId }, ctx) =>
  runCommand<{ status: 'approved' }, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('memberships', membershipId);
    if (!before || before.status === 'none' || before.status === 'office') return fail('MEMBERSHIP_NOT_FOUND');
    if (!held.reaches(before)) return fail('FORBIDDEN');
    const person = await transaction.get('residents', before.residentId);
    if (!person) return fail('MEMBERSHIP_NOT_FOUND');
    const may = confirmed(before, person, deciderOf(held, person), now);
    if (!may.ok) return may;
    if (before.status !== 'pending') throw new Error(`${membershipId} does not wait`);
    const by = { actorId: ctx.resident._id, actorName: ctx.resident.name };
    const done = await carryOutTakeOver(transaction, before, by, now);
    return done.ok ? ok({ value: { status: 'approved' }, happened: done.value }) : done;
  });
