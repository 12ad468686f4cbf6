import { fail } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { appointsCaptains, captaincyOf, isCaptainInPerson } from './captaincy.ts';
import { give } from './give.ts';
import { nodeOf } from './node-of.ts';

export const appointDeputy: ApiHandlers['appointment.appointDeputy'] = async (
  { residentId, buildingId, from, to },
  ctx,
) => {
  const node = await nodeOf(buildingId, ctx.resident);
  if (!node || !ctx.reaches(node.place)) return fail('FORBIDDEN');
  return give(ctx, {
    ...{ residentId, node, kind: 'appointment.deputyAppointed' },
    grant: { ...captaincyOf(buildingId), from, to, asDeputy: true },
    mayGive: (held) => isCaptainInPerson(held, buildingId) || appointsCaptains(held, node.place),
  });
};
