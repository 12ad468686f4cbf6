import { DRAW_GATES } from '../../../shared/draw/entering.ts';
import type { Draw } from '../../../shared/draw/draw.ts';
import { LINES_A_PAGE, pageWith } from '../../../shared/draw/freezing.ts';
import { DRAW_CHECKERS, DRAW_MAKERS } from '../../../shared/draw/keepers.ts';
import { waits } from '../../../shared/draw/places.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import type { Line } from './give-up.ts';
import { mineInDraw, showDrawRow, showWitnesses } from './project.ts';
import { drawFor, firstOf, lineOf } from './read-draw.ts';

const ENTRIES_MAX = 10;
const LATER_MAX = 10;
/** More than an order has. */
const PAGES_MAX = 100;

export const detail: ApiHandlers['draw.detail'] = async ({ drawId }, ctx) => {
  const draw = await drawFor(ctx, drawId);
  if (!draw) return fail('DRAW_NOT_FOUND');
  const { gates, entries, later } = await readTogether(draw.communityId, {
    gates: part('drawGates', { drawId }, { limit: DRAW_GATES, fields: ['took'] }),
    entries: part('drawEntries', { drawId, householdId: ctx.resident.householdId }, { limit: ENTRIES_MAX }),
    later: part(
      'draws',
      { 'again.drawId': drawId, wall: 'shown' },
      { limit: LATER_MAX, orderBy: [['order', 'asc']], fields: ['again'] },
    ),
  });
  const own = firstOf(entries);
  const line = own && 'entrants' in draw ? await lineOf(own) : undefined;
  const took = gates.reduce((sum, gate) => sum + gate.took, 0);
  const { made } = draw;
  const row = showDrawRow(draw, own);
  const checked = 'checked' in draw ? draw.checked : null;
  return ok({
    ...row,
    ...{ meetsIn: draw.meetsIn, names: namesOf(draw) },
    made: { name: made.name, at: made.at },
    checked: checked && { name: checked.name, at: checked.at },
    took: gates.length === 0 ? null : (row.entrants ?? took),
    digest: 'digest' in draw ? draw.digest : null,
    ...showWitnesses(draw, ctx.resident),
    drawnAt: draw.status === 'drawn' ? draw.drawnAt : null,
    mine: {
      is: mineInDraw(draw, own, { reader: ctx.resident, isListed: line !== undefined, now: ctx.now }),
      ...(await standing(draw, line)),
    },
    gaveUp: 'gaveUp' in draw ? draw.gaveUp : 0,
    again: draw.again,
    later: later.map((one) => ({ drawId: one._id, reason: one.again?.reason ?? '' })),
    withdrawnFor: draw.status === 'withdrawn' ? draw.reason : null,
    may: mayOf(draw, ctx),
  });
};

const namesOf = ({ names = [] }: Draw): string[] => [...names];

/** What a line of the list came to. Those who wait before it are counted on the pages between. */
const standing = async (draw: Draw, line: Line | undefined) => {
  const nothing = { number: line?.number ?? null, place: line?.place ?? null, has: null, waiting: null };
  if (draw.status !== 'drawn' || !line || line.place === null) return nothing;
  const { place } = line;
  const pages = await findDocuments(
    'drawPages',
    { drawId: draw._id, of: 'order', first: command.in(pagesBetween(draw.waitingFrom, place)) },
    { orderBy: [['first', 'asc']], limit: PAGES_MAX },
  );
  const lines = pages.flatMap((page) => (page.of === 'order' ? page.lines : []));
  const mine = lines.find((one) => one.place === place);
  const waiting = lines.filter((one) => one.place <= place && waits(one)).length;
  return { ...nothing, has: mine?.has ?? null, waiting: mine && waits(mine) ? waiting : null };
};

/** Where the pages begin from the one on which the first may wait to the one of a place. */
const pagesBetween = (waitingFrom: number, place: number): readonly number[] => {
  const last = pageWith(place);
  const first = Math.min(pageWith(waitingFrom), last);
  return Array.from({ length: (last - first) / LINES_A_PAGE + 1 }, (_, index) => first + index * LINES_A_PAGE);
};

type May = ('check' | 'withdraw' | 'table')[];
const mayOf = (draw: Draw, ctx: ResidentCtx): May => {
  const isChecker = ctx.holds(DRAW_CHECKERS, placeOf(draw));
  const isDrawing = draw.status === 'open' || draw.status === 'frozen' || draw.status === 'drawn';
  const may: Readonly<Record<May[number], boolean>> = {
    check: isChecker && draw.status === 'draft' && draw.made.id !== ctx.resident._id,
    withdraw:
      isChecker &&
      (draw.status === 'draft' || draw.status === 'open' || (draw.status === 'frozen' && draw.said.length === 0)),
    table: isDrawing && ctx.holds(DRAW_MAKERS, placeOf(draw)),
  };
  return (Object.keys(may) as May).filter((one) => may[one]);
};
