import { PARTS } from '../bench/parts.ts';
import { seeded } from '../fixtures/random.ts';
import { killedIn, wrongIn } from '../race/killed-in.ts';
import type { Killed } from '../race/kill-amid.ts';
import { keepOn, SEED, tell } from './keep-on.ts';

jest.setTimeout(600_000);

const REQUESTS_MAX = 16;

test('instances that die at any request of any act hold up nobody, and each act happens once', async () => {
  const random = seeded(SEED);
  const killed: Killed[] = [];
  const features = await keepOn(async () => {
    killed.push(...(await killedIn(random.pick(Object.keys(PARTS)), random.whole(1, REQUESTS_MAX))));
  });
  const wrong = wrongIn(killed);
  const methods = new Set(killed.map(({ method }) => method)).size;
  tell('kills at any request', { features, methods, kills: killed.length, found: wrong.length });
  expect(wrong).toEqual([]);
});
