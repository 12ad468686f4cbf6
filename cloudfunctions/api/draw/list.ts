import { DRAW_MAKERS } from '../../../shared/draw/keepers.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import { showDrawRow } from './project.ts';
import { firstOf } from './read-draw.ts';

const PAGE_SIZE = 20;
/** The newest draws in which somebody draws digits. */
const WITNESSED_MAX = 10;
/** A household has an entry in each, and rarely a second. */
const ENTRIES_MAX = 100;

export const list: ApiHandlers['draw.list'] = async ({ cursor }, ctx) => {
  const { communityId, buildingId, householdId, _id } = ctx.resident;
  const isMaker = cursor === undefined && ctx.nodesHeld(DRAW_MAKERS).length > 0;
  const before = cursor === undefined ? {} : { order: command.lt(cursor) };
  const newest = { orderBy: [['order', 'desc'] as [string, 'desc']], limit: PAGE_SIZE + 1 };
  const { shown, drafts, witnessed } = await readTogether(communityId, {
    shown: part('draws', { place: command.in([communityId, buildingId]), wall: 'shown', ...before }, newest),
    witnessed:
      cursor === undefined
        ? part('draws', { 'witnesses.residentId': _id, wall: 'shown' }, { ...newest, limit: WITNESSED_MAX })
        : undefined,
    drafts: isMaker ? part('draws', { communityId, wall: 'draft' }, newest) : undefined,
  });
  const page = pageOf(shown, PAGE_SIZE);
  const ids = page.shown.map(({ _id }) => _id);
  const own =
    ids.length === 0
      ? []
      : await findDocuments('drawEntries', { drawId: command.in(ids), householdId }, { limit: ENTRIES_MAX });
  return ok({
    items: page.shown.map((draw) => showDrawRow(draw, firstOf(own.filter(({ drawId }) => drawId === draw._id)))),
    next: page.next,
    witnessing: witnessed
      .filter(({ place }) => place !== communityId && place !== buildingId)
      .map((draw) => showDrawRow(draw, undefined)),
    drafts: drafts
      .filter((draw) => ctx.holds(DRAW_MAKERS, placeOf(draw)) && draw.status !== 'withdrawn')
      .map((draw) => showDrawRow(draw, undefined)),
  });
};
