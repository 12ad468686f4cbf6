import type { z } from 'zod';
import type { PartyId } from '../../../../shared/assignment/party.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { MISSED_LIMITS, informs } from '../../../../shared/mutual/missed.ts';
import type { missedShown } from '../../../../shared/mutual/missed-shapes.ts';
import { MODERATORS, NEED_OVERSEERS } from '../../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { holdsOver, partyOf } from '../../../platform/party-of.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import { showMissed } from './show-missed.ts';

/** More than the people whom one need can be given to have in 90 days. */
const FOUND_MAX = 500;

/**
 * What is kept of these people, by person, for somebody in charge of where each lives; of the others, and of the caller themself, nothing. One
 * read, none for who is in charge of nobody.
 */
export const missedOf = async (
  ids: readonly PartyId[],
  ctx: MemberCtx,
  now: InstantMs,
): Promise<ReadonlyMap<PartyId, readonly z.output<typeof missedShown>[]>> => {
  const me = partyOf(ctx).id;
  const others = ids.filter((id) => id !== me);
  if (others.length === 0) return new Map();
  const found = await findDocuments(
    'missed',
    { residentId: command.in(others) },
    { orderBy: [['at', 'desc']], limit: FOUND_MAX },
  );
  const told = found.filter((one) => informs(one, now) && holdsOver(ctx, NEED_OVERSEERS, one));
  const isJudge = told.every((one) => holdsOver(ctx, MODERATORS, one));
  const shown = await showMissed(told, { readerId: me, as: isJudge ? 'judge' : 'keeper' });
  const byPerson = new Map<PartyId, z.output<typeof missedShown>[]>();
  told.forEach(({ residentId }, at) => {
    const one = shown[at];
    if (one) byPerson.set(residentId, [...(byPerson.get(residentId) ?? []), one].slice(0, MISSED_LIMITS.listMax));
  });
  return byPerson;
};
