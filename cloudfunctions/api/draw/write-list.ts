import type { HouseholdDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import type { DrawIn } from '../../../shared/draw/draw.ts';
import type { Entry } from '../../../shared/draw/entering.ts';
import type { Entrant } from '../../../shared/draw/entrants.ts';
import { freezeDraw, LINES_A_PAGE, linesWritten, type ListPage } from '../../../shared/draw/freezing.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { drawPageIdOf } from './ids.ts';

const BUILDINGS_MAX = 1000;
/** So many pages are read at once. */
const PAGES_AT_ONCE = 25;

/** What a step needs and no transaction can ask for: the next entries, which nobody writes any more; or, after the last of them, the whole list. */
export type ListStep =
  | { readonly is: 'page'; readonly lines: ListPage['lines']; readonly after: string }
  | { readonly is: 'whole'; readonly entrants: readonly Entrant[] };

/** The next step of a list whose gates are closed. */
export const nextOfList = async (draw: DrawIn<'freezing'>): Promise<ListStep> => {
  const { _id: drawId, after } = draw;
  const entries = await findDocuments(
    'drawEntries',
    { drawId, _id: command.gt(after) },
    { orderBy: [['_id', 'asc']], limit: LINES_A_PAGE },
  );
  const last = entries.at(-1);
  if (!last) return { is: 'whole', entrants: await listOf(drawId) };
  return { is: 'page', lines: await linesOf(draw, entries), after: last._id };
};

/** A frozen list, or one whose lines are all written: as it is drawn from. */
export const listOf = async (drawId: DrawId): Promise<readonly Entrant[]> => {
  const entrants: Entrant[] = [];
  for (;;) {
    const pages = await findDocuments(
      'drawPages',
      { drawId, of: 'list', first: command.gt(entrants.length) },
      { orderBy: [['first', 'asc']], limit: PAGES_AT_ONCE },
    );
    entrants.push(...pages.flatMap(({ lines }) => lines.map(({ key, door }) => ({ key, door }))));
    if (pages.length < PAGES_AT_ONCE) return entrants;
  }
};

/** Those who have not left, and still live in the place; under the door where they live now. */
const linesOf = async (draw: DrawIn<'freezing'>, entries: readonly Entry[]): Promise<ListPage['lines']> => {
  const { communityId, buildingId } = draw;
  const taking = entries.filter(({ leftAt }) => leftAt === null);
  if (taking.length === 0) return [];
  const ids = taking.map(({ householdId }) => householdId);
  const { buildings, households } = await readTogether(communityId, {
    buildings: part('buildings', { communityId }, { limit: BUILDINGS_MAX, fields: ['name'] }),
    households: part('households', { _id: command.in(ids), leftAt: null }, { limit: LINES_A_PAGE }),
  });
  const names = new Map<string, string>(buildings.map(({ _id, name }) => [_id, name]));
  const doorOf = ({ buildingId: home, unit, flat }: HouseholdDoc) =>
    `${names.get(home) ?? ''}${String(unit)}单元${flat}`;
  const doors = new Map<string, string>(
    households
      .filter((one) => buildingId === null || one.buildingId === buildingId)
      .map((household) => [household._id, doorOf(household)]),
  );
  return taking.flatMap(({ _id: key, householdId }) => {
    const door = doors.get(householdId);
    return door === undefined ? [] : [{ key, door }];
  });
};

/** Writes a page of the list, or its digest once all are written. */
export const writeList = async (transaction: Transaction, draw: DrawIn<'freezing'>, step: ListStep, now: InstantMs) => {
  if (step.is === 'whole') return freezeDraw(draw, step.entrants, now);
  const { _id: drawId, communityId } = draw;
  const first = draw.entrants + 1;
  const { lines } = step;
  if (lines.length > 0)
    await transaction.insert('drawPages', [
      {
        _id: drawPageIdOf(drawId, 'list', first),
        communityId,
        drawId,
        of: 'list',
        first,
        lines,
        schema: 1,
        createdAt: now,
      },
    ]);
  return linesWritten(draw, lines.length, step.after, now);
};
