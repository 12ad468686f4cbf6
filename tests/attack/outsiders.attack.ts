import { randomUUID } from 'node:crypto';
import { functionOf } from '../../shared/rpc/functions.ts';
import { declared, harmlessInput, METHODS } from '../contract/examples.ts';
import { BUILDINGS } from '../contract/permission-cast.ts';
import { layOut } from '../contract/permission-targets.ts';
import { seeded } from '../fixtures/random.ts';
import { useWorld } from '../world/use-world.ts';
import { keepOn, SEED, tell } from './keep-on.ts';

const world = useWorld();

/** Whom a declaration keeps out: those who have not joined, and of what asks for a role, or for an office, also whoever lives there. */
const outsidersOf = (method: (typeof METHODS)[number]): readonly ('stranger' | 'resident')[] => {
  const { audience } = declared(method).access;
  if (audience === 'anyone') return [];
  return audience === 'holders' || audience === 'office' ? ['stranger', 'resident'] : ['stranger'];
};
const CASES = METHODS.flatMap((method) => outsidersOf(method).map((who) => ({ method, who })));

test('nobody whom a declaration keeps out is let in, and nothing of what they try is written', async () => {
  const random = seeded(SEED);
  const targets = await layOut(world());
  const openids = { stranger: `openid-${randomUUID()}`, resident: (await world().join('qin')).openid };
  const before = await world().db.dump();
  const found: string[] = [];
  let left = random.shuffled(CASES);
  const tried = await keepOn(async () => {
    const now = left.splice(0, 8);
    if (left.length === 0) left = random.shuffled(CASES);
    await Promise.all(
      now.map(async ({ method, who }) => {
        const input = harmlessInput(method, targets[random.pick(BUILDINGS)]);
        const event = { method, input, requestId: randomUUID(), client: 'attack' };
        const answer = await world().cloud.invoke(functionOf(method), event, { openid: openids[who] });
        const { code } = answer as { code?: string };
        if (code !== (who === 'stranger' ? 'NOT_RESIDENT' : 'FORBIDDEN'))
          found.push(`${method} by a ${who}: ${String(code)}`);
      }),
    );
  });
  tell('outsiders, from the declarations', { cases: CASES.length, tried: tried * 8, found: found.length });
  expect(found).toEqual([]);
  expect(await world().db.changesSince(before)).toEqual([]);
});
