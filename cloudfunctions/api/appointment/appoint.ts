import { appointersOf } from '../../../shared/appointment/appointers.ts';
import { fail } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { give } from './give.ts';
import { nodeOf, postAt } from './node-of.ts';

export const appoint: ApiHandlers['appointment.appoint'] = async ({ residentId, role, nodeId, from, to }, ctx) => {
  const node = await nodeOf(nodeId, ctx.resident);
  if (!node || !ctx.reaches(node.place)) return fail('FORBIDDEN');
  return give(ctx, {
    ...{ residentId, node, kind: 'appointment.appointed' },
    grant: { ...postAt(role, node), from, to },
    mayGive: (held) => held.holds(appointersOf(role), node.place),
  });
};
