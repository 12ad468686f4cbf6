import type { z } from 'zod';
import { claimsOf, type Need } from '../../../shared/need/need.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import type { needDetail } from '../../../shared/need/shapes.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { holdsOver, residentIdOf } from '../../platform/party-of.ts';
import { claimantIdOf } from './claimant-id.ts';

type Shown = Pick<z.output<typeof needDetail>, 'claimantIds' | 'report' | 'isByCall' | 'takenDown'>;

/** How a need is ending, as far as the caller is told. */
export const closingFor = (need: Need, ctx: MemberCtx, isConcerned: boolean): Shown => {
  const isRequester = need.requesterId === residentIdOf(ctx);
  const isTold = isRequester || holdsOver(ctx, MODERATORS, need);
  return {
    claimantIds: claimsOf(need).map(({ residentId }) => (isRequester ? claimantIdOf(need._id, residentId) : null)),
    report: need.status === 'done' && isConcerned ? reportOf(need) : null,
    isByCall: need.status === 'confirmed' && need.isByCall,
    takenDown: isTold && need.takenDown ? { at: need.takenDown.at, reason: need.takenDown.reason } : null,
  };
};

const reportOf = ({ seenAt, askedAt, tries }: Extract<Need, { status: 'done' }>) => ({
  seenAt,
  askedAt,
  tries: [...tries],
});
