import { digest } from '../../../cloudfunctions/platform/digest.ts';
import { drawGateIdOf, drawGateNumberOf, drawPageIdOf, entryIdOf } from '../../../cloudfunctions/api/draw/ids.ts';
import { drawDocument } from '../../../cloudfunctions/api/draw/record.ts';
import type { Draw, DrawFacts, DrawIn } from '../../../shared/draw/draw.ts';
import { DRAW_GATES } from '../../../shared/draw/entering.ts';
import { freezeList, type FrozenList } from '../../../shared/draw/entrants.ts';
import { LINES_A_PAGE } from '../../../shared/draw/freezing.ts';
import { placesOf } from '../../../shared/draw/places.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DrawId, EntryId, HouseholdId, ResidentId } from '../../../shared/kernel/ids.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';
import type { Scenario } from './scenario.ts';

const DAY_MS = 24 * 3_600_000;
export const DIGITS = ['7136', '5208', '9940'] as const;

let draws = 0;
const signed = (world: World, id: string) => ({
  ...{ id: id as ResidentId, name: '办事的人', at: world.cloud.clock.now() as InstantMs },
});
/** Two people of 1号楼, and somebody from outside. */
const WITNESSES = [
  { residentId: 'resident_test_r121' as ResidentId, name: '韦家的人' },
  { residentId: 'resident_test_r108' as ResidentId, name: '莫家的人' },
  { residentId: null, name: '镇上的老王' },
];

type How = {
  readonly more?: Partial<DrawFacts>;
  /** How many have drawn their digits; only of a frozen one. */
  readonly said?: number;
  readonly areNamed?: boolean;
  /** True for a draw whose list closes by the clock. */
  readonly isWoken?: boolean;
  /** Households that entered; those of 1号楼 unless told. */
  readonly homes?: readonly Home[];
};
type Home = { readonly _id: HouseholdId; readonly unit: number; readonly flat: string };
type Status = 'draft' | 'open' | 'freezing' | 'frozen' | 'drawn';

/** A draw of 1号楼 for two sheds, made and checked by nobody of those who act. Unless it is a draft, every household of 1号楼 has entered, or those named. */
export const plantDraw = async (world: World, status: Status, how: How = {}): Promise<DrawId> => {
  draws += 1;
  const drawId = `draw_${digest('planted', String(draws))}` as DrawId;
  const now = world.cloud.clock.now() as InstantMs;
  const facts = { ...(await factsOf(world, drawId, now)), ...how.more };
  const homes = how.homes ?? (await homesOf(world, facts));
  const list = listOf(facts, homes);
  const draw = drawIn(status, facts, list, how, { world, now });
  const { url } = world.cloud;
  await insertDocuments(url, 'draws', [how.isWoken ? drawDocument(draw) : { ...drawDocument(draw), wakeAt: null }]);
  if (status === 'draft') return drawId;
  await insertEntries(world, facts, homes, { isOpen: status === 'open', now });
  if (status === 'frozen' || status === 'drawn')
    await insertPages(world, facts, list, { isDrawn: status === 'drawn', now });
  return drawId;
};

/** A list of nobody cannot be frozen, and is that of a draw nobody has entered yet. */
const listOf = ({ _id: drawId, goods, offered }: DrawFacts, homes: readonly Home[]): FrozenList => {
  const list = {
    ...{ drawId, goods, prizes: offered ?? homes.length },
    entrants: homes.map((home) => ({ key: entryIdOf(drawId, home._id), door: doorOf(home) })),
  };
  return freezeList(list) ?? { ...list, digest: '' };
};

const doorOf = ({ unit, flat }: Home): string => `1号楼${String(unit)}单元${flat}`;

const factsOf = async (world: World, _id: DrawId, now: InstantMs): Promise<DrawFacts> => {
  const wei = await world.db.one('residents', 'resident_test_r121');
  if (!wei) throw new Error('nobody lives in 1号楼');
  const { communityId, buildingId } = wei;
  return {
    ...{
      _id,
      communityId,
      buildingId,
      placeName: '1号楼',
      goods: '车棚',
      offered: 2,
      meetsIn: '一楼活动室',
      again: null,
    },
    ...{ closesAt: (now + DAY_MS) as InstantMs, meetsAt: (now + 2 * DAY_MS) as InstantMs },
    ...{ made: signed(world, 'resident_test_r201'), createdAt: now, updatedAt: now },
  };
};

const homesOf = async (world: World, { buildingId }: DrawFacts): Promise<readonly Home[]> =>
  (await world.db.all('households')).filter(
    (one) => one.leftAt === null && (buildingId === null || one.buildingId === buildingId),
  );

type At = { readonly world: World; readonly now: InstantMs };
const drawIn = (status: Status, facts: DrawFacts, list: FrozenList, how: How, { world, now }: At): Draw => {
  const checked = signed(world, 'resident_test_r301');
  const said = DIGITS.slice(0, status === 'drawn' ? 3 : (how.said ?? 0)).map((digits, turn) => ({
    ...{ digits, byId: WITNESSES[turn]?.residentId ?? facts.made.id, isAtTable: turn === 2, at: now },
  }));
  const frozen: Omit<DrawIn<'frozen'>, 'status'> = {
    ...facts,
    ...{ checked, entrants: list.entrants.length, prizes: list.prizes, digest: list.digest, said, gaveUp: 0 },
    witnesses: how.areNamed === false ? [] : WITNESSES,
  };
  const states: Readonly<Record<Status, Draw>> = {
    draft: { ...facts, status: 'draft' },
    open: { ...facts, status: 'open', checked },
    freezing: { ...facts, status: 'freezing', checked, entrants: 0, after: '' },
    frozen: { ...frozen, status: 'frozen' },
    drawn: { ...frozen, status: 'drawn', drawnAt: now, waitingFrom: list.prizes + 1 },
  };
  return states[status];
};

const insertEntries = async (
  world: World,
  { _id: drawId, communityId, buildingId, closesAt, made }: DrawFacts,
  homes: readonly Home[],
  { isOpen, now }: { readonly isOpen: boolean; readonly now: InstantMs },
): Promise<void> => {
  const { url } = world.cloud;
  await insertDocuments(
    url,
    'drawEntries',
    homes.map((home) => ({
      ...{ _id: entryIdOf(drawId, home._id), communityId, drawId, householdId: home._id, door: doorOf(home) },
      ...{ buildingId: buildingId ?? 'building_any', channel: 'phone', byId: made.id, enteredAt: now },
      ...{ leftAt: null, gaveUp: null, schema: 1, createdAt: now },
    })),
  );
  await insertDocuments(
    url,
    'drawGates',
    Array.from({ length: DRAW_GATES }, (_, number) => ({
      ...{ _id: drawGateIdOf(drawId, number), communityId, buildingId, drawId, number, isOpen, closesAt },
      ...{ took: homes.filter((home) => drawGateNumberOf(home._id) === number).length, schema: 1, createdAt: now },
    })),
  );
};

const insertPages = async (
  world: World,
  { _id: drawId, communityId }: DrawFacts,
  list: FrozenList,
  { isDrawn, now }: { readonly isDrawn: boolean; readonly now: InstantMs },
): Promise<void> => {
  const pagesOf = (of: 'list' | 'order', lines: readonly object[]) =>
    Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) => page * LINES_A_PAGE + 1).map(
      (first) => ({
        ...{ _id: drawPageIdOf(drawId, of, first), communityId, drawId, of, first, schema: 1, createdAt: now },
        lines: lines.slice(first - 1, first - 1 + LINES_A_PAGE),
      }),
    );
  const lines = list.entrants.map(({ key, door }) => ({ key: key as EntryId, door }));
  const order = isDrawn ? placesOf(list, DIGITS, []) : [];
  await insertDocuments(world.cloud.url, 'drawPages', [...pagesOf('list', lines), ...pagesOf('order', order)]);
};

/** The staff does something with a planted draw. */
export const withDraw =
  (status: Status, act: (staff: Resident, drawId: DrawId, world: World) => Promise<unknown>, how: How = {}): Scenario =>
  async (world) =>
    act(await world.join('staff'), await plantDraw(world, status, how), world);
