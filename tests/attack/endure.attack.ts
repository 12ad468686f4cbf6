import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { A_NEED } from '../bench/cost.ts';
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

type Posted = { readonly needId: string; readonly by: Resident };
/** What waits for whoever posted it: to nod, or to take it back after a release. */
type Waiting = { readonly needId: string; readonly act: 'need.confirm' | 'need.withdraw' };

/** What sixteen people do, each on a phone of their own, until the time is over. */
const liveOn = async (world: World, dir: string): Promise<Endured> => {
  const callers = await Promise.all(PEOPLE.slice(24, 24 + CALLERS).map(({ number }) => world.join(number)));
  const startedAt = performance.now();
  const endsAt = startedAt + MINUTES * 60_000;
  const took: number[] = [];
  const calls = Array.from({ length: Math.floor((MINUTES * 60_000) / WINDOW_MS) }, () => 0);
  const room: { readonly memory: number; readonly log: number }[] = [];
  const timed = async <T>(call: Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await call;
    took.push(performance.now() - from);
    // The last window may not be whole, and is left out.
    const window = Math.floor((performance.now() - startedAt) / WINDOW_MS);
    if (window < calls.length) calls[window] = (calls[window] ?? 0) + 1;
    return answer;
  };
  const look = (): void => {
    const log = statSync(join(dir, 'database.db-wal'), { throwIfNoEntry: false })?.size ?? 0;
    room.push({ memory: process.memoryUsage().rss, log });
  };
  const open: Posted[] = [];
  const waiting = new Map<Resident, Waiting[]>(callers.map((who) => [who, []]));
  const help = async (who: Resident, times: number): Promise<boolean> => {
    const at = open.findIndex(({ by }) => by !== who);
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (!found) return false;
    const { needId, by } = found;
    const isPaid = times < PAID_MAX;
    await timed(who.persist('need.claim', { needId }));
    await timed(who.persist(isPaid ? 'need.reportDone' : 'need.release', { needId }));
    await timed(who.call('points.statement', {}));
    waiting.get(by)?.push({ needId, act: isPaid ? 'need.confirm' : 'need.withdraw' });
    return true;
  };
  const lane = async (who: Resident): Promise<void> => {
    let helped = 0;
    while (performance.now() < endsAt) {
      const posted = await timed(who.persist('need.post', A_NEED));
      if (posted.ok) open.push({ needId: posted.value.needId, by: who });
      await timed(who.call('need.list', { view: 'building', group: 'unfinished' }));
      if (await help(who, helped)) helped += 1;
      for (const { needId, act } of waiting.get(who)?.splice(0) ?? []) {
        await timed(who.call('need.detail', { needId }));
        await timed(who.persist(act, { needId }));
      }
      await timed(who.call('inbox.home', {}));
    }
  };
  world.cloud.setFaults({ seed: SEED, rules: [{ fault: 'kill-instance', function: 'api', probability: KILLED }] });
  const looking = setInterval(look, 5000);
  await Promise.all(callers.map(lane));
  clearInterval(looking);
  look();
  world.cloud.setFaults({});
  return { took, calls, room };
};

test('sixteen people go on while instances die, and neither time nor room runs away', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'linli-endure-'));
  const world = await openWorld({ dataDir: dir, timers: 'run' });
  try {
    const { figures, found } = judge(await liveOn(world, dir));
    tell('sixteen callers', { minutes: MINUTES, ...figures, found: found.length });
    console.log(JSON.stringify(figures));
    await expectSound(world);
    expect(found).toEqual([]);
  } finally {
    await world.close();
    rmSync(dir, { recursive: true, force: true });
  }
});
