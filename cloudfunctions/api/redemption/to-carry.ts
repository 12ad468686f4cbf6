import { ok } from '../../../shared/kernel/errors.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { mayCarry } from './may-carry.ts';
import { showCarried, showToCarry } from './project.ts';
import { placesOf } from './whose.ts';

/** More than one person carries at once, and as much as fits a screen that is scrolled a little: the longest waiting come first. */
const SHOWN_MAX = 30;

/** Before somebody says that they carry it they are told the building alone; whose it is and which door, only while they carry it. */
export const toCarry: ApiHandlers['redemption.toCarry'] = async (_, ctx) => {
  const { communityId, householdId, _id } = ctx.resident;
  const may = await mayCarry(ctx);
  const { mine, waiting } = await readTogether(communityId, {
    mine: part(
      'redemptions',
      { 'bringing.carrier.id': _id, isOpen: true },
      { orderBy: [['order', 'asc']], limit: SHOWN_MAX },
    ),
    waiting: may
      ? part('redemptions', { communityId, toBring: 'waiting' }, { orderBy: [['order', 'asc']], limit: SHOWN_MAX })
      : undefined,
  });
  // Nobody carries what is for their own home.
  const others = waiting.filter((one) => one.householdId !== householdId);
  const place = await placesOf([...mine, ...others].map(({ ownerId }) => ownerId));
  return ok({
    mayCarry: may,
    mine: mine.map((one) => showCarried(one, place(one.ownerId))),
    items: others.map((one) => showToCarry(one, place(one.ownerId))),
  });
};
