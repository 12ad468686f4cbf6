import { passRole } from '../../../shared/appointment/appointment.ts';
import { handOver, type Handover, type HandoverStatus } from '../../../shared/appointment/handover.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HandoverId } from '../../../shared/kernel/ids.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import { captaincyOf } from './captaincy.ts';
import { handoverHappened, handoverMoved } from './happened.ts';
import { passMatters } from './pass-matters.ts';

type Moved = { readonly handoverId: HandoverId; readonly status: HandoverStatus };
type Refusal = 'FORBIDDEN' | 'HANDOVER_NOT_FOUND' | 'IMPORT_RUNNING' | 'HANDOVER_MOVED_ON';
type Change = {
  readonly handoverId: HandoverId;
  readonly maySay: (held: ResidentAct, handover: Handover) => boolean;
  readonly why?: Pick<Happened, 'reason' | 'isReasonPublic'>;
};

/**
 * The captaincy changes hands: both roles are written in one transaction, so that whoever held it has nothing from that very step on and
 * nobody holds it twice. What they had in hand goes over afterwards, in steps that the timer goes on with.
 */
export const changeHands = async (ctx: ResidentAct, { handoverId, maySay, why = { reason: null } }: Change) => {
  const changed = await runCommand<Moved, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('handovers', handoverId);
    if (before?.communityId !== held.resident.communityId) return fail('HANDOVER_NOT_FOUND');
    if (!held.reaches(before) || !maySay(held, before)) return fail('FORBIDDEN');
    const revision = await takeRoster(transaction, before.communityId);
    if (!revision.ok) return revision;
    const handed = handOver(before, now);
    if (!handed.ok) return handed;
    const { holderId, successorId, buildingId } = before;
    const holder = await transaction.get('residents', holderId);
    const successor = await transaction.get('residents', successorId);
    if (holder?.leftAt !== null || successor?.leftAt !== null) return fail('HANDOVER_MOVED_ON');
    // Read after the roster was taken: nobody else gives a role before this commits.
    const others = (await holdersOver([buildingId])).filter(({ _id }) => _id !== holderId && _id !== successorId);
    const passed = passRole(holder.roles, successor.roles, {
      post: captaincyOf(buildingId),
      others: others.flatMap(({ roles }) => roles),
      today: held.today,
    });
    if (!passed.ok) return fail('HANDOVER_MOVED_ON');
    const rosterRevision = revision.value;
    await transaction.replace('residents', { ...holder, roles: passed.value.from, rosterRevision });
    await transaction.replace('residents', { ...successor, roles: passed.value.to, rosterRevision });
    await transaction.replace('handovers', { ...before, ...handed.value });
    const happened = handoverHappened(held, handed.value, 'appointment.handedOver', { from: before.status, ...why });
    return ok({ value: handoverMoved(handed.value), happened });
  });
  return changed.ok ? ok({ ...changed.value, status: await passMatters(handoverId) }) : changed;
};
