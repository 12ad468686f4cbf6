import type { PartyId } from '../../../shared/assignment/party.ts';
import { dueAfter } from '../../../shared/assignment/deadlines.ts';
import { isLead } from '../../../shared/assignment/assignment.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import { defaultSpan } from '../../../shared/need/routing.ts';
import { holdsOver, partyOf } from '../../platform/party-of.ts';
import { getDocument } from '../../platform/store.ts';
import { missedOf } from '../mutual/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { findReceivers } from './find-receivers.ts';
import { isVisible } from './visible.ts';
import { receiverIdOf } from './receiver.ts';

export const receivers: ApiHandlers['need.receivers'] = async ({ needId }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || !isVisible(need, ctx)) return fail('NEED_NOT_FOUND');
  const isInCharge = holdsOver(ctx, NEED_OVERSEERS, need);
  if (!isInCharge && !isLead(need.assignment, partyOf(ctx).id)) return fail('FORBIDDEN');
  const found = await findReceivers(need, ctx);
  const missed = isInCharge ? await missedOf(idsOf(found), ctx, ctx.now) : new Map<PartyId, never>();
  return ok({
    items: found.map(({ id, ...shown }) => ({
      ...shown,
      receiverId: receiverIdOf(need.communityId, id),
      missed: [...(missed.get(id) ?? [])],
    })),
    defaultDueAt: dueAfter(defaultSpan(need), ctx.now),
  });
};

const idsOf = (found: readonly { readonly id: PartyId }[]): readonly PartyId[] => found.map(({ id }) => id);
