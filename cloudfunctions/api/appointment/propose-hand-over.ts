import { heldInPerson } from '../../../shared/appointment/appointment.ts';
import { proposeHandover, type HandoverStatus } from '../../../shared/appointment/handover.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HandoverId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import type { ApiHandlers } from '../handlers.ts';
import { appointsCaptains, captaincyOf, handoverIdOf, isCaptainInPerson } from './captaincy.ts';
import { handoverHappened, handoverMoved } from './happened.ts';
import { nodeOf } from './node-of.ts';

type Moved = { readonly handoverId: HandoverId; readonly status: HandoverStatus };
type Refusal = 'FORBIDDEN' | 'RESIDENT_NOT_FOUND' | 'APPOINTMENT_NOT_FOUND' | 'POST_HELD' | 'HANDOVER_WAITING';

export const proposeHandOver: ApiHandlers['appointment.proposeHandOver'] = async ({ buildingId, successorId }, ctx) => {
  const node = await nodeOf(buildingId, ctx.resident);
  if (!node || !ctx.reaches(node.place)) return fail('FORBIDDEN');
  return runCommand<Moved, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const isTheirs = isCaptainInPerson(held, buildingId);
    if (!held.reaches(node.place) || !(isTheirs || appointsCaptains(held, node.place))) return fail('FORBIDDEN');
    const successor = await transaction.get('residents', successorId);
    if (successor?.communityId !== node.place.communityId || successor.leftAt !== null)
      return fail('RESIDENT_NOT_FOUND');
    const inPerson = (await holdersOver([buildingId])).find(({ roles }) =>
      heldInPerson(roles, captaincyOf(buildingId), held.today),
    );
    const holder = isTheirs ? held.resident : inPerson;
    if (!holder) return fail('APPOINTMENT_NOT_FOUND');
    if (holder._id === successorId) return fail('POST_HELD');
    const _id = handoverIdOf(buildingId);
    const before = await transaction.get('handovers', _id);
    const proposed = proposeHandover(before, before?.holderId === holder._id, {
      ...{ _id, communityId: node.place.communityId, buildingId, buildingName: node.name },
      ...{ holderId: holder._id, holderName: holder.name, successorId, successorName: successor.name },
      ...{ proposedBy: held.resident._id, proposedAt: now },
    });
    if (!proposed.ok) return proposed;
    await transaction.replace('handovers', { ...proposed.value, schema: 1, createdAt: now });
    const happened = handoverHappened(held, proposed.value, 'appointment.handOverProposed', { from: null });
    return ok({ value: handoverMoved(proposed.value), happened });
  });
};
