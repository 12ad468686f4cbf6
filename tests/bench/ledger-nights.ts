import type { CommunityId } from '../../shared/kernel/ids.ts';
import { sha256 } from '../../shared/kernel/sha256.ts';
import { plantLedger } from '../world/plant-ledger.ts';
import { COMMUNITY, openWorld, type World } from '../world/world.ts';

const MINUTE_MS = 60_000;
/** Of the reference community (S0), and what they may earn in some years. */
const ACCOUNTS = 8627;
const TRANSFERS = 500_000;
const ROUND_TRIPS_MAX = 2000;
const NIGHT = '2026-11-25';

/** A night over the accounts of the reference community: what each run asks, how fast, and what a long ledger costs its readers. */
export const measureNight = async (share: number, tell: (line: string) => void): Promise<Record<string, number>> => {
  const world = await openWorld({ instancesPerFunction: 1, startAt: Date.parse(`2026-11-24T10:00:00+08:00`) });
  try {
    const accounts = Math.round(ACCOUNTS * share);
    const each = Math.floor(TRANSFERS / ACCOUNTS);
    const sizes = Array.from({ length: accounts }, (_, at) => each + (at < TRANSFERS % ACCOUNTS ? 1 : 0));
    await plantLedger(world.cloud.url, COMMUNITY.id as CommunityId, sizes);
    const { roundTrips, seconds, transfers } = await passNight(world);
    const most = Math.max(...roundTrips);
    const perSecond = transfers / seconds;
    tell(
      `${String(transfers)} transfers of ${String(accounts)} accounts checked in ${String(roundTrips.length)} runs of at most ${String(most)} ` +
        `round trips, ${String(Math.round(perSecond))} a second; hashing alone ${String(Math.round(hashesPerSecond()))}`,
    );
    if (most > ROUND_TRIPS_MAX) {
      tell(`NOT BOUNDED a run of the night asks more than ${String(ROUND_TRIPS_MAX)} times`);
      process.exitCode = 1;
    }
    return { 'night.roundTripsOfARun': most, 'night.ofHashingAlone': perSecond / hashesPerSecond() };
  } finally {
    await world.close();
  }
};

const passNight = async ({ cloud, db }: World) => {
  const before = cloud.invocations().length;
  const startedAt = performance.now();
  await cloud.clock.jumpTo(Date.parse(`${NIGHT}T01:00:30+08:00`), { timers: 'once' });
  const nightOf = async () => (await db.all('ledgerNights', { date: NIGHT }))[0];
  while ((await nightOf())?.isOpen !== false)
    await cloud.clock.jumpTo(cloud.clock.now() + MINUTE_MS, { timers: 'once' });
  const seconds = (performance.now() - startedAt) / 1000;
  const night = await nightOf();
  if (!night || night.faultCount > 0) throw new Error(`the night found ${JSON.stringify(night?.faults)}`);
  const roundTrips = cloud
    .invocations()
    .slice(before)
    .filter((record) => record.function === 'scheduler')
    .map((record) => record.roundTrips);
  return { roundTrips, seconds, transfers: night.transfers };
};

const HASHES = 5000;
/** A loop over texts as long as an entry. */
const hashesPerSecond = (): number => {
  const text = 'x'.repeat(480);
  const startedAt = performance.now();
  for (let n = 0; n < HASHES; n += 1) sha256(`${String(n)}${text}`);
  return (HASHES / (performance.now() - startedAt)) * 1000;
};
