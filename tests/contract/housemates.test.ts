import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED, TO_LOOK_AT } from './refusals/a-need.ts';
import { cardOf, withoutPhone } from './refusals/household.ts';

const world = useWorld();
const SAID = { kind: 'clean', text: '楼梯没人扫' } as const;

const rowOf = async (residentId: string) => {
  const row = await world().db.one('residents', residentId);
  if (!row) throw new Error(`no ${residentId}`);
  return row;
};
const setRow = (residentId: string, field: string, value: unknown) =>
  setField(world().cloud.url, 'residents', residentId, field, value);
const postFor = (by: Resident, residentId: string) => by.call('need.postForHousemate', { ...A_NEED, residentId });
const codeOf = (answer: { ok: true } | { ok: false; code: string }) => (answer.ok ? 'ok' : answer.code);

test('whoever has an account is told whom at home they can act for, and nobody of another household', async () => {
  const wei = await world().join('wei');
  const { residentId } = await withoutPhone(world());
  const { people } = await wei.must('household.housemates', {});
  const { householdId } = await rowOf(wei.residentId);
  const atHome = await world().db.all('residents', { householdId });
  const others = atHome.filter(({ identityId, leftAt }) => identityId === null && leftAt === null);
  expect(new Set(people.map((one) => one.residentId))).toEqual(new Set(others.map(({ _id }) => _id)));
  expect(people).toContainEqual({ residentId, name: (await rowOf(residentId)).name, refuses: false });
});

test('what is asked for somebody at home is theirs, and says who asked wherever it stands', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { residentId } = await withoutPhone(world());
  const { needId, status } = await wei.must('need.postForHousemate', { ...A_NEED, residentId });
  const seen = await mo.must('need.detail', { needId });
  expect(status).toBe('open');
  expect(seen.need).toMatchObject({
    isOnBehalf: true,
    behalf: { consent: 'household', byName: wei.person.name },
  });
  expect(seen.events.map(({ kind, actor }) => [kind, actor])).toEqual([['need.postedFor', wei.person.name]]);
  const [event] = (await world().db.all('events')).filter(({ subject }) => subject === needId);
  expect(event).toMatchObject({ actorId: wei.residentId, onBehalfOf: residentId });
  expect((await world().db.one('needs', needId))?.requesterId).toBe(residentId);
  expect(codeOf(await wei.call('need.confirm', { needId }))).toBe('NOT_REQUESTER');
});

test('who asked for somebody at home takes it back for them as long as they could, and it is written as theirs', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { residentId } = await withoutPhone(world());
  const kinds = ['help', 'hukou'] as const;
  for (const kind of kinds) {
    const { needId } = await wei.must('need.postForHousemate', { ...A_NEED, kind, residentId });
    if (kind === 'help') await mo.must('need.claim', { needId });
    expect((await wei.must('need.detail', { needId })).actions).toEqual(
      ['claim', 'withdraw'].slice(kind === 'help' ? 1 : 0),
    );
    expect(codeOf(await mo.call('need.withdraw', { needId }))).toBe(
      kind === 'help' ? 'NOT_REQUESTER' : 'NEED_NOT_FOUND',
    );
    expect((await wei.must('need.withdraw', { needId })).status).toBe('withdrawn');
    const events = (await world().db.all('events')).filter(({ subject }) => subject === needId);
    expect(events.find((one) => one.kind === 'need.withdrawn')).toMatchObject({
      actorId: wei.residentId,
      onBehalfOf: residentId,
    });
  }
});

test('words that wait for a look are taken back at home too', async () => {
  const wei = await world().join('wei');
  const { residentId } = await withoutPhone(world());
  const { needId, status } = await wei.must('need.postForHousemate', { ...A_NEED, text: TO_LOOK_AT, residentId });
  expect([status, (await wei.must('need.detail', { needId })).actions]).toEqual(['pending', ['withdraw']]);
  expect((await wei.must('need.withdraw', { needId })).status).toBe('withdrawn');
});

test("it is theirs alone once they have an account, live elsewhere or said no, and never its captain's", async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const { residentId, householdId } = await withoutPhone(world());
  const { needId } = await wei.must('need.postForHousemate', { ...A_NEED, residentId });
  const taken = async (who: Resident, id: string) => {
    const { actions } = await who.must('need.detail', { needId: id });
    return [actions.includes('withdraw'), codeOf(await who.call('need.withdraw', { needId: id }))];
  };
  const no = [false, 'NOT_REQUESTER'];
  const before = { identityId: null, householdId, refusesHousemates: false };
  const since = { identityId: 'identity_of_their_own', householdId: 'household_elsewhere', refusesHousemates: true };
  for (const field of ['identityId', 'householdId', 'refusesHousemates'] as const) {
    await setRow(residentId, field, since[field]);
    expect([field, await taken(wei, needId)]).toEqual([field, no]);
    await setRow(residentId, field, before[field]);
  }
  const consent = { how: 'card', code: await cardOf(captain, householdId) } as const;
  const byCard = await captain.must('need.postFor', { ...A_NEED, residentId, consent });
  expect(await taken(captain, byCard.needId)).toEqual(no);
  expect(await taken(wei, needId)).toEqual([true, 'ok']);
});

test('what somebody at home says in the review has their name, and their household has spoken once', async () => {
  const wei = await world().join('wei');
  const { residentId } = await withoutPhone(world());
  const before = (await wei.must('review.now', {})).review.spoke;
  await wei.must('review.sayForHousemate', { ...SAID, residentId });
  const now = await wei.must('review.now', {});
  expect([now.review.spoke - before, now.ourVoice]).toEqual([1, 1]);
  const { items } = await wei.must('review.opinions', {});
  expect(items.find(({ text }) => text === SAID.text)).toMatchObject({
    author: (await rowOf(residentId)).name,
    source: 'housemate',
    isMine: false,
  });
  const [opinion] = (await world().db.all('opinions')).filter(({ text }) => text === SAID.text);
  expect(opinion).toMatchObject({ authorId: residentId, byId: wei.residentId });
});

test('it ends when they have an account, when they move, and when they say no at the door', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const { residentId, householdId } = await withoutPhone(world());
  await setRow(residentId, 'identityId', 'identity_of_their_own');
  expect(codeOf(await postFor(wei, residentId))).toBe('HAS_ACCOUNT');
  expect((await wei.must('household.housemates', {})).people.map((one) => one.residentId)).not.toContain(residentId);
  await setRow(residentId, 'identityId', null);
  await setRow(residentId, 'householdId', 'household_elsewhere');
  expect(codeOf(await postFor(wei, residentId))).toBe('NOT_HOUSEMATE');
  await setRow(residentId, 'householdId', householdId);
  await captain.must('household.allowHousemates', { residentId, isAllowed: false });
  expect(codeOf(await postFor(wei, residentId))).toBe('HOUSEMATE_SAID_NO');
  expect((await wei.must('household.housemates', {})).people).toContainEqual(
    expect.objectContaining({ residentId, refuses: true }),
  );
  await captain.must('household.allowHousemates', { residentId, isAllowed: true });
  expect(codeOf(await postFor(wei, residentId))).toBe('ok');
});

test('a grown-up says for a child at home what they would be asked', async () => {
  const [wei, child] = await world().joinAll('wei', 'child');
  const { residentId } = child;
  await setRow(residentId, 'identityId', null);
  const { needId } = await wei.must('need.postForHousemate', { ...A_NEED, residentId });
  const need = await world().db.one('needs', needId);
  expect(need).toMatchObject({ behalf: { consent: 'guardian', by: wei.residentId }, hasChild: true, status: 'open' });
});

test('of somebody who is no grown-up for certain, a child at home waits for one who is', async () => {
  const [wei, qin] = await world().joinAll('wei', 'qin');
  const { _id: residentId } = await rowOf('resident_test_r123');
  const { birthYear } = await rowOf(qin.residentId);
  await setRow(qin.residentId, 'birthYear', 2010);
  const { needId, status } = await qin.must('need.postForHousemate', { ...A_NEED, residentId });
  await setRow(qin.residentId, 'birthYear', birthYear);
  expect(status).toBe('asked');
  const { need } = await wei.must('need.detail', { needId });
  expect(need.asked).toMatchObject({ of: 'guardian', byName: (await rowOf(residentId)).name, isFromMe: true });
});

test('whoever ended their account is not acted for at home', async () => {
  const [wei, qin] = await world().joinAll('wei', 'qin');
  await qin.must('membership.leave', { residentId: qin.residentId });
  expect(codeOf(await postFor(wei, qin.residentId))).toBe('HOUSEMATE_SAID_NO');
});
