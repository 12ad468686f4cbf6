import { A_NEED } from '../contract/refusals/a-need.ts';
import { withoutPhone } from '../contract/refusals/household.ts';
import { setField, setFieldNow } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';

// Somebody at home gets an account before every single request of what is said for them. Nothing is said for them after it.

const world = useWorld();

afterEach(async () => {
  world().cloud.interpose(undefined);
  await expectSound(world());
});

test('where they get an account meanwhile, what is said for them is before it or is not', async () => {
  const wei = await world().join('wei');
  const { residentId } = await withoutPhone(world());
  const needsOf = async () => (await world().db.all('needs', { requesterId: residentId })).length;
  const outcomes = new Set<string>();
  for (let at = 1, requests = at; at <= requests; at += 1) {
    const before = await needsOf();
    let [count, hasEnded, wasDone] = [0, false, false];
    world().cloud.interpose(async ({ function: name }) => {
      if (name === 'scheduler' || name === 'callback') return;
      count += 1;
      if (count !== at) return;
      wasDone = (await needsOf()) > before;
      hasEnded = await setFieldNow(world().cloud.url, 'residents', residentId, 'identityId', 'identity_of_their_own');
    });
    const answer = await wei.call('need.postForHousemate', { ...A_NEED, residentId });
    world().cloud.interpose(undefined);
    requests = count;
    const expected = hasEnded && !wasDone ? 'HAS_ACCOUNT' : 'ok';
    const said = answer.ok ? 'ok' : answer.code;
    expect({ at, said, more: (await needsOf()) - before }).toEqual({
      at,
      said: expected,
      more: expected === 'ok' ? 1 : 0,
    });
    outcomes.add(said);
    if (hasEnded) await setField(world().cloud.url, 'residents', residentId, 'identityId', null);
  }
  expect(outcomes).toEqual(new Set(['HAS_ACCOUNT', 'ok']));
});

test('two at home act for one at once, and a lost answer is asked for again: each is said once', async () => {
  const [wei, qin] = await world().joinAll('wei', 'qin');
  const { residentId } = await withoutPhone(world());
  const before = (await world().db.all('needs', { requesterId: residentId })).length;
  const say = (who: typeof wei, requestId: string) =>
    who.persist('need.postForHousemate', { ...A_NEED, residentId }, { requestId });
  const answers = await Promise.all([
    say(wei, 'request-of-wei-for-home'),
    say(wei, 'request-of-wei-for-home'),
    say(qin, 'request-of-qin-for-home'),
  ]);
  const ids = answers.map((answer) => (answer.ok ? answer.value.needId : answer.code));
  expect([ids[0] === ids[1], new Set(ids).size]).toEqual([true, 2]);
  expect((await world().db.all('needs', { requesterId: residentId })).length - before).toBe(2);
});
