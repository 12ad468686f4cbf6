import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { startLocalcloud } from '../../localcloud/index.ts';
import { live } from '../../scripts/run/lived-in.ts';
import { liveDays } from '../../scripts/world/lived/live-days.ts';
import { NIGHTS_LIVED } from '../../scripts/world/lived/live-nights.ts';
import type { Neighbours } from '../../scripts/world/lived/people.ts';
import { undecidedOf } from '../../shared/review/tally.ts';
import { isWhole } from '../fixtures/sample.ts';
import { functionsDir } from '../world/bundle.ts';
import { readerAt } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';

const world = useWorld({ startAt: Date.parse('2026-05-29T09:00:00+08:00') });

const DAYS = 60;

/** The captain and the first of three households of a building. */
const neighboursIn = async (floor: 1 | 2 | 3): Promise<Neighbours> => {
  const numbers = [`R${floor}01`, `R${floor}06`, `R${floor}21`, `R${floor}22`] as const;
  const [captain, first, second, helper] = await Promise.all(numbers.map((number) => world().join(number)));
  if (!captain || !first || !second || !helper) throw new Error(`nobody lives in building ${String(floor)}`);
  return {
    captain: captain.must,
    captainName: captain.person.name,
    posters: [first.must, second.must],
    helper: helper.must,
  };
};

test('two months of three buildings meet no refusal and leave every document sound', async () => {
  const staff = (await world().join('staff')).must;
  const buildings = [1, 2, 3] as const;
  const neighbours = new Map<string, Neighbours>();
  for (const building of buildings) neighbours.set(`${String(building)}号楼`, await neighboursIn(building));
  const days: number[] = [];
  await liveDays({ cloud: world().cloud, staff, neighbours }, DAYS, (day) => days.push(day));
  await expectSound(world());
  expect(days).toHaveLength(DAYS);
  const needs = await world().db.all('needs');
  const buildingsOf = new Set(needs.map(({ buildingId }) => buildingId));
  expect(buildingsOf.size).toBe(buildings.length);
  // What nobody does in time, the timers do.
  const kinds = new Set((await world().db.all('events')).map(({ kind }) => kind));
  const wanted = ['need.confirmed', 'need.dueSoon', 'notice.published', 'review.said', 'meeting.ended'] as const;
  expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
  const nights = await world().db.all('ledgerNights');
  expect(nights.map(({ isOpen, faultCount }) => [isOpen, faultCount])).toEqual(Array(NIGHTS_LIVED).fill([false, 0]));
  const june = (await world().db.all('reviews')).filter(({ month }) => month === '2026-06');
  expect(june.map(({ status, tally }) => [status, tally.spoke >= 2, tally.opinions, undecidedOf(tally)])).toEqual(
    buildings.map(() => ['handedOver', true, 2, 0]),
  );
});

// What `npm start` opens: every sample of every feature, from an empty folder.
if (isWhole)
  test('half a year of the preview is lived to its end', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'linli-half-year-'));
    const functions = await functionsDir();
    await live(dataDir, functions);
    const cloud = await startLocalcloud({ dataDir, functionsDir: functions, collections: COLLECTIONS, timers: 'hold' });
    try {
      const db = readerAt(cloud.url);
      const most = ['needs', 'reviews', 'votes', 'draws', 'redemptions', 'deeds', 'rounds'] as const;
      const counts = await Promise.all(most.map((name) => db.count(name)));
      expect(most.filter((_, at) => counts[at] === 0)).toEqual([]);
    } finally {
      await cloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 1_800_000);
