import type { CommunityId } from '../../shared/kernel/ids.ts';
import { sealInto } from '../../shared/points/night.ts';
import type { AccountId, AccountState } from '../../shared/points/account.ts';
import { inTurn, isWhole } from '../fixtures/sample.ts';
import { plantLedger } from '../world/plant-ledger.ts';
import { useWorld } from '../world/use-world.ts';
import { COMMUNITY } from '../world/world.ts';

/** A kill leaves locks behind, in the cloud for half a minute; the next run waits for them. */
const world = useWorld({ startAt: Date.parse('2026-11-24T10:00:00+08:00'), transactionTimeoutMs: 1500 });
const communityId = COMMUNITY.id as CommunityId;
const MINUTE_MS = 60_000;
const NIGHT_MAX = 6;
const ROUND_TRIPS_MAX = 2000;
/** Three steps of five hundred; one account longer than an answer, and one longer than a step. */
const SIZES = Array.from({ length: 1100 }, (_, at) => (at === 700 ? 21_500 : at === 300 ? 1200 : 1 + (at % 3)));
const COMMITS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const KILLS_A_RUN = 3;

const nightOf = async (date: string) => (await world().db.all('ledgerNights', { date }))[0];
const lastNight = async () => [...(await world().db.all('ledgerNights'))].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
const begin = async (): Promise<string> => {
  const last = (await lastNight())?.date ?? '2026-11-24';
  const date = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  await world().cloud.clock.jumpTo(Date.parse(`${date}T01:00:30+08:00`), { timers: 'once' });
  return date;
};
const goOn = async (date: string) => {
  for (let minute = 0; minute < NIGHT_MAX && (await nightOf(date))?.isOpen !== false; minute += 1)
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + MINUTE_MS, { timers: 'once' });
};
let planted: ReadonlyMap<string, AccountState>;
beforeAll(async () => {
  planted = await plantLedger(world().cloud.url, communityId, SIZES);
});

/** What a night must say, whoever went through it and however often: each account once. */
const expectWhole = async (date: string, before: string) => {
  const points = SIZES.reduce((sum, size) => sum + size, 0);
  const heads = [...planted].sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = heads.reduce((so, [id, state]) => sealInto(so, { account: id as AccountId, ...state }), before);
  expect(await nightOf(date)).toMatchObject({
    ...{ isOpen: false, part: null, before, digest, resealed: before, accounts: SIZES.length, transfers: points },
    ...{ balance: points, reserved: 0, fund: -points, shop: 0, faultCount: 0, faults: [] },
  });
  const pages = await world().db.all('ledgerHeads');
  expect(pages.flatMap((page) => page.heads.map(({ account }) => account)).sort()).toEqual(heads.map(([id]) => id));
};

test('a long ledger is gone through in steps, none of which asks too much', async () => {
  const before = world().cloud.invocations().length;
  const date = await begin();
  await goOn(date);
  await expectWhole(date, '');
  const trips = world()
    .cloud.invocations()
    .slice(before)
    .filter((record) => record.function === 'scheduler')
    .map(({ roundTrips }) => roundTrips);
  expect(Math.max(...trips)).toBeLessThanOrEqual(ROUND_TRIPS_MAX);
});

test('two runs at once go through each account once', async () => {
  const before = (await lastNight())?.digest ?? '';
  const url = `${world().cloud.url}/_localcloud/timers/run`;
  const run = () => fetch(url, { method: 'POST', body: JSON.stringify({ function: 'scheduler' }) });
  const kill = { fault: 'kill-instance', function: 'scheduler', action: 'database.commitTransaction' } as const;
  world().cloud.setFaults({ rules: [{ ...kill, when: 'before', calls: [1] }] });
  const date = await begin();
  world().cloud.setFaults({});
  await Promise.all([run(), run(), run()]);
  await goOn(date);
  await expectWhole(date, before);
});

const kills = COMMITS.flatMap((call) => [{ when: 'before', call } as const, { when: 'after', call } as const]);
test(
  'a night killed at any commit goes on, and loses and doubles nothing',
  async () => {
    for (const { when, call } of inTurn(kills, 'night', KILLS_A_RUN)) {
      const before = (await lastNight())?.digest ?? '';
      const kill = { fault: 'kill-instance', function: 'scheduler', action: 'database.commitTransaction' } as const;
      world().cloud.setFaults({ rules: [{ ...kill, when, calls: [call] }] });
      const date = await begin();
      world().cloud.setFaults({});
      await goOn(date);
      await expectWhole(date, before);
    }
  },
  isWhole ? 900_000 : 120_000,
);
