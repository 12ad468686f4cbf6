import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { A_NEED } from '../bench/cost.ts';
import { seeded } from '../fixtures/random.ts';
import { expectSound } from '../world/invariants.ts';
import { PEOPLE } from '../world/people.ts';
import { openWorld, type Resident, type World } from '../world/world.ts';
import { judge, type Endured } from './judge-endured.ts';
import { SEED, tell } from './keep-on.ts';

const MINUTES = Number(process.env['LINLI_ENDURE_MINUTES'] ?? 1);
const CALLERS = 16;
const WINDOW_MS = 30_000;
/** Fewer than a day pays for: beyond, a nod pays nothing, and the ledger could not be held against the needs. */
const PAID_MAX = 12;
/** One request to the database in so many kills the instance that makes it. */
const KILLED = 1 / 10_000;

jest.setTimeout((MINUTES + 10) * 60_000);

/** What sixteen people do, until the time is over. */
const liveOn = async (world: World, dir: string): Promise<Endured> => {
  const random = seeded(SEED);
  const callers = await Promise.all(PEOPLE.slice(24, 24 + CALLERS).map(({ number }) => world.join(number)));
  const startedAt = performance.now();
  const endsAt = startedAt + MINUTES * 60_000;
  const helped = new Map<string, number>();
  const took: number[] = [];
  const calls: number[] = [];
  const room: { readonly memory: number; readonly log: number }[] = [];
  const timed = async <T>(call: Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await call;
    took.push(performance.now() - from);
    const window = Math.floor((performance.now() - startedAt) / WINDOW_MS);
    calls[window] = (calls[window] ?? 0) + 1;
    return answer;
  };
  const look = (): void => {
    const log = statSync(join(dir, 'database.db-wal'), { throwIfNoEntry: false })?.size ?? 0;
    room.push({ memory: process.memoryUsage().rss, log });
  };
  const help = async (who: Resident, other: Resident): Promise<void> => {
    const posted = await timed(who.persist('need.post', A_NEED));
    if (!posted.ok) return;
    const { needId } = posted.value;
    await timed(other.call('need.list', { view: 'building', group: 'unfinished' }));
    await timed(other.persist('need.claim', { needId }));
    const count = (helped.get(other.openid) ?? 0) + 1;
    helped.set(other.openid, count);
    await timed(who.call('need.detail', { needId }));
    if (count <= PAID_MAX) {
      await timed(other.persist('need.reportDone', { needId }));
      await timed(who.persist('need.confirm', { needId }));
    } else {
      await timed(other.persist('need.release', { needId }));
      await timed(who.persist('need.withdraw', { needId }));
    }
    await timed(other.call('points.statement', {}));
    await timed(who.call('inbox.home', {}));
  };
  const lane = async (who: Resident): Promise<void> => {
    while (performance.now() < endsAt) await help(who, random.pick(callers.filter((one) => one !== who)));
  };
  world.cloud.setFaults({ seed: SEED, rules: [{ fault: 'kill-instance', function: 'api', probability: KILLED }] });
  const looking = setInterval(look, 5000);
  await Promise.all(callers.map(lane));
  clearInterval(looking);
  look();
  world.cloud.setFaults({});
  // The last window is not whole.
  return { took, calls: calls.slice(0, Math.floor((MINUTES * 60_000) / WINDOW_MS)), room };
};

test('sixteen people go on while instances die, and neither time nor room runs away', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'linli-endure-'));
  const world = await openWorld({ dataDir: dir, timers: 'run' });
  try {
    const { figures, found } = judge(await liveOn(world, dir));
    tell('sixteen callers', { minutes: MINUTES, ...figures, found: found.length });
    console.log(JSON.stringify(figures));
    expect(found).toEqual([]);
    await expectSound(world);
  } finally {
    await world.close();
    rmSync(dir, { recursive: true, force: true });
  }
});
