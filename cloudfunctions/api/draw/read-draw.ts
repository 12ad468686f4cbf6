import type { Entry } from '../../../shared/draw/entering.ts';
import { DRAW_MAKERS } from '../../../shared/draw/keepers.ts';
import type { DrawId, HouseholdId } from '../../../shared/kernel/ids.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { placeOf } from './act.ts';
import type { DrawDocument } from './collections.ts';
import type { Line } from './give-up.ts';

/** A draw the caller may read: one of where they live once it is announced, and any where they may make one. */
export const drawFor = async (ctx: ResidentCtx, drawId: DrawId): Promise<DrawDocument | undefined> => {
  const draw = await getDocument('draws', drawId);
  if (draw?.communityId !== ctx.resident.communityId) return undefined;
  const isOfHome = draw.buildingId === null || draw.buildingId === ctx.resident.buildingId;
  const isWitness = 'witnesses' in draw && draw.witnesses.some(({ residentId }) => residentId === ctx.resident._id);
  return (draw.wall === 'shown' && (isOfHome || isWitness)) || ctx.holds(DRAW_MAKERS, placeOf(draw)) ? draw : undefined;
};

/** More than one household acts for, after some became one. */
const ENTRIES_MAX = 10;

/** The entry for which a household acts: one that takes part, if there is one. */
export const ownEntry = async (drawId: DrawId, householdId: HouseholdId) =>
  firstOf(await findDocuments('drawEntries', { drawId, householdId }, { limit: ENTRIES_MAX }));

/** Of the entries of one household, the one that takes part, then one that gave up, then one that left. */
export const firstOf = <E extends Entry>(entries: readonly E[]): E | undefined =>
  entries.find(({ leftAt, gaveUp }) => leftAt === null && !gaveUp) ??
  entries.find(({ leftAt }) => leftAt === null) ??
  entries[0];

/** Where an entry stands on the frozen list and in the order; undefined where it is not on the list. */
export const lineOf = async ({ drawId, _id }: Pick<Entry, 'drawId' | '_id'>): Promise<Line | undefined> => {
  const pages = await findDocuments('drawPages', { drawId, 'lines.key': _id }, { limit: 2 });
  const list = pages.find((page) => page.of === 'list');
  const order = pages.find((page) => page.of === 'order');
  if (!list) return undefined;
  return {
    number: list.first + list.lines.findIndex(({ key }) => key === _id),
    place: order?.of === 'order' ? (order.lines.find(({ key }) => key === _id)?.place ?? null) : null,
  };
};
