import type { z } from 'zod';
import { lapsesAt } from '../../../shared/need/assent.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { needRow } from '../../../shared/need/shapes.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { residentIdOf } from '../../platform/party-of.ts';

/** The yes that a need waits for: whoever is shown the need at all may know of it. */
export const askedFor = (need: Need, ctx: MemberCtx): z.output<typeof needRow>['asked'] => {
  if (need.status !== 'asked') return null;
  const { asking } = need;
  const me = residentIdOf(ctx);
  return {
    of: asking.of,
    byName: asking.of === 'self' ? asking.by.name : need.requesterName,
    fromNames: asking.from.map(({ name }) => name),
    isFromMe: asking.from.some(({ residentId }) => residentId === me),
    until: lapsesAt(asking),
  };
};
