import { randomUUID } from 'node:crypto';
import { apiContract } from '../../shared/contract.ts';
import { functionOf } from '../../shared/rpc/functions.ts';
import { fieldsOf, withField } from '../contract/bad-fields.ts';
import { NEVER, ODD } from '../contract/bad-values.ts';
import { goodInput, METHODS } from '../contract/examples.ts';
import { seeded } from '../fixtures/random.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { keepOn, SEED, tell } from './keep-on.ts';

const world = useWorld();

const AT_ONCE = 8;
/** What the router and the admission say of any method. */
const OF_ALL = ['ok', 'INVALID_INPUT', 'FORBIDDEN', 'NOT_RESIDENT'];

test('whatever stands in an input, a method answers as it declares', async () => {
  const random = seeded(SEED);
  const members = await world().joinAll('wei', 'mo', 'captain1', 'staff');
  const people = [world().founder, ...members, world().as('openid-nobody')];
  const found: string[] = [];
  const codes = { taken: 0, refused: 0 };
  const once = async (): Promise<void> => {
    const method = random.pick(METHODS);
    const good = goodInput(method);
    const fields = fieldsOf(good);
    const value = random.pick([...ODD, ...NEVER]);
    const input = fields.length === 0 ? { odd: value } : withField(good, random.pick(fields), value);
    const event = { method, input, requestId: randomUUID(), client: 'attack' };
    const { openid } = random.pick(people);
    const answer = (await world().cloud.invoke(functionOf(method), event, { openid })) as {
      ok: boolean;
      code?: string;
    };
    const code = answer.ok ? 'ok' : String(answer.code);
    codes[answer.ok ? 'taken' : 'refused'] += 1;
    const declared: readonly string[] = apiContract[method].errors;
    if (!OF_ALL.includes(code) && !declared.includes(code))
      found.push(`${method} ${JSON.stringify(input).slice(0, 200)}: ${code}`);
  };
  await keepOn(async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, once));
  });
  tell('fuzz of all methods', { ...codes, found: found.length });
  expect(found).toEqual([]);
  await expectSound(world());
});
