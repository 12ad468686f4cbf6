import { registerMedia } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { cardOf, withoutPhone } from './refusals/household.ts';

const world = useWorld();

test('whoever is in charge finds who lives in a flat, and a neighbour does not', async () => {
  const [wei, captain, other] = await world().joinAll('wei', 'captain1', 'captain2');
  const { unit, flat } = wei.person;
  const asked = { buildingId: await world().buildingId('1号楼'), unit, flat };
  const found = await captain.must('household.find', asked);
  expect(found.card).toBeNull();
  expect(found.people).toHaveLength(4);
  expect(found.people).toContainEqual({
    ...{ residentId: wei.residentId, name: wei.person.name, hasAccount: true, refusesHousemates: false },
  });
  expect(found.people.filter(({ hasAccount }) => !hasAccount)).toHaveLength(3);
  for (const who of [wei, other])
    expect(await who.call('household.find', asked)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
});

test('a card is told once more to the same request, and a new one kills the one before', async () => {
  const captain = await world().join('captain1');
  const { residentId, householdId } = await withoutPhone(world());
  const requestId = 'request-of-the-card';
  const first = await captain.call('household.issueCard', { householdId }, { requestId });
  expect(await captain.call('household.issueCard', { householdId }, { requestId })).toEqual(first);
  if (!first.ok) throw new Error(first.code);
  const second = await cardOf(captain, householdId);
  const posting = (code: string) =>
    captain.call('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code } });
  expect(await posting(first.value.code)).toMatchObject({ ok: false, code: 'CARD_WRONG' });
  expect(await posting(second)).toMatchObject({ ok: true });
  const kept = JSON.stringify([await world().db.all('events'), await world().db.all('householdCards')]);
  expect([first.value.code, second].filter((code) => kept.includes(code))).toEqual([]);
});

test('what is asked for somebody by their card is theirs, and says who asked', async () => {
  const [captain, mo] = await world().joinAll('captain1', 'mo');
  const { residentId, householdId } = await withoutPhone(world());
  const code = await cardOf(captain, householdId);
  const { needId } = await captain.must('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code } });
  const behalf = { consent: 'card', byName: captain.person.name };
  const seen = await mo.must('need.detail', { needId });
  expect(seen.need).toMatchObject({ isOnBehalf: true, behalf, isMine: false });
  expect(seen.events.map(({ kind, actor }) => [kind, actor])).toEqual([['need.postedFor', captain.person.name]]);
  const [event] = (await world().db.all('events')).filter(({ subject }) => subject === needId);
  expect(event).toMatchObject({ actorId: captain.residentId, onBehalfOf: residentId });
  expect(await captain.call('need.confirm', { needId })).toMatchObject({ ok: false, code: 'NOT_REQUESTER' });
});

test('whom it was asked for hears of it and takes it back on their own phone', async () => {
  const [captain, lan] = await world().joinAll('captain1', 'lan');
  const mediaId = await registerMedia(world(), captain, { kind: 'sound' });
  const { residentId } = lan;
  const { needId } = await captain.must('need.postFor', {
    ...A_NEED,
    residentId,
    consent: { how: 'recording', mediaId },
  });
  const [news] = (await lan.must('inbox.list', {})).items;
  expect(news).toMatchObject({ kind: 'need.postedFor', subject: needId, who: captain.person.name });
  expect((await lan.must('need.withdraw', { needId })).status).toBe('withdrawn');
});

test('a recorded yes is heard by those in charge and whom it is of, and by no neighbour', async () => {
  const [captain, lan, mo] = await world().joinAll('captain1', 'lan', 'mo');
  const mediaId = await registerMedia(world(), captain, { kind: 'sound' });
  const consent = { how: 'recording', mediaId } as const;
  const { needId } = await captain.must('need.postFor', { ...A_NEED, residentId: lan.residentId, consent });
  const heard = async (who: typeof mo) => (await who.must('need.detail', { needId })).need.media.map(({ of }) => of);
  expect(await Promise.all([captain, lan, mo].map(heard))).toEqual([['consent'], ['consent'], []]);
  expect((await mo.must('need.detail', { needId })).need.hasVoice).toBe(false);
});

test('photos of children are for those in charge', async () => {
  const [wei, captain, mo] = await world().joinAll('wei', 'captain1', 'mo');
  const photo = async () => [await registerMedia(world(), wei, { kind: 'picture' })];
  const { needId } = await wei.must('need.post', { ...A_NEED, kind: 'child', media: await photo() });
  const seen = async (who: typeof mo) => (await who.must('need.detail', { needId })).need.photos;
  expect(await Promise.all([wei, captain, mo].map(seen))).toEqual([1, 1, 0]);
});

test('whoever asked for somebody does not also say in their name that it is good', async () => {
  const [captain, officer, nong] = await world().joinAll('captain1', 'officerA', 'nong');
  const { residentId, householdId } = await withoutPhone(world());
  const code = await cardOf(captain, householdId);
  const { needId } = await captain.must('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code } });
  await nong.must('need.claim', { needId });
  await nong.must('need.reportDone', { needId });
  const agreed = { needId, how: 'visit', outcome: 'agreed' } as const;
  expect(await captain.call('need.recordCall', agreed)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
  expect((await captain.must('need.detail', { needId })).closingActions).not.toContain('recordCall');
  expect((await officer.must('need.recordCall', agreed)).status).toBe('confirmed');
});
