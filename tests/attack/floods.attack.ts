import { A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { keepOn, tell } from './keep-on.ts';

// The bounds that are shipped.
const world = useWorld({ helping: {} });

const AT_ONCE = 40;
/** Whoever waits longer than this has put the phone away. */
const SLOWEST_MS = 15_000;

test('whoever floods is bounded, and a neighbour is served meanwhile', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  type Answer = Promise<{ readonly ok: true } | { readonly ok: false; readonly code: string }>;
  const flooding: readonly (() => Answer)[] = [
    () => wei.call('need.post', A_NEED),
    () => wei.call('membership.export', {}),
    () => wei.call('inbox.home', {}),
    () => world().as('openid-flood').call('membership.me', {}),
  ];
  const callOf = (at: number) => flooding[at % flooding.length] ?? (() => wei.call('inbox.home', {}));
  const codes = new Map<string, number>();
  const served: number[] = [];
  const found: string[] = [];
  await keepOn(async () => {
    const flood = Array.from({ length: AT_ONCE }, (_, at) => callOf(at)());
    const startedAt = performance.now();
    const answer = await mo.call('need.list', { view: 'building', group: 'unfinished' });
    served.push(performance.now() - startedAt);
    if (!answer.ok) found.push(`the neighbour was refused: ${answer.code}`);
    for (const one of await Promise.all(flood)) {
      const code = one.ok ? 'ok' : one.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  });
  const slowest = Math.round(Math.max(...served));
  if (slowest > SLOWEST_MS) found.push(`the neighbour waited ${String(slowest)} ms`);
  if (codes.has('INTERNAL')) found.push('a flood made a method fail');
  tell('floods', { calls: served.length * AT_ONCE, served: served.length, slowestMs: slowest, found: found.length });
  expect(found).toEqual([]);
  await expectSound(world());
});
