import { MISSED_LIMITS } from '../../shared/mutual/missed.ts';
import { expectSound } from '../world/invariants.ts';
import { registerMedia } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { missedBy } from './refusals/missed.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

const later = (ms: number) => world().cloud.clock.jumpTo(world().cloud.clock.now() + ms, { timers: 'once' });
const mineOf = async (who: Resident) => (await who.must('mutual.missed', {})).items;
const newsOf = async (who: Resident, subject: string) =>
  (await who.must('inbox.list', {})).items.filter((one) => one.subject === subject).map(({ kind }) => kind);

/** What somebody is told of a helper where they choose who gets a need; null where the helper is not among them. */
const toldOf = async (reader: Resident, needId: string, helper: Resident) => {
  const { items } = await reader.must('need.receivers', { needId });
  return items.find(({ name }) => name === helper.person.name)?.missed ?? null;
};

/** A need that somebody took, so that they are among those it can be given to. */
const takenBy = async (helper: Resident, requester: Resident) => {
  const { needId } = await requester.must('need.post', { ...A_NEED, slots: 2 });
  await helper.must('need.claim', { needId });
  return needId;
};

test('whoever did not come is told kindly, says why, and those in charge read it', async () => {
  const [wei, helper, qin, captain] = await world().joinAll('wei', 'partyMember', 'qin', 'captain1');
  const missedId = await missedBy(world(), helper, wei);
  expect(await newsOf(helper, missedId)).toEqual(['mutual.missed']);
  const media = [await registerMedia(world(), helper, { kind: 'sound' })];
  await helper.must('mutual.sayWhy', { missedId, text: '家里有急事', media });
  const [mine] = await mineOf(helper);
  expect(mine).toMatchObject({ missedId, how: 'notCome', kind: 'help', struck: null, why: { text: '家里有急事' } });
  const needId = await takenBy(helper, wei);
  const told = await toldOf(captain, needId, helper);
  expect(told).toMatchObject([{ missedId, how: 'notCome', why: { text: '家里有急事' } }]);
  expect(told?.[0]?.why?.media.map(({ state, url }) => [state, url !== null])).toEqual([['waiting', true]]);
  // Neighbours: the need says that another is sought, and nothing else says anything.
  expect(await qin.call('need.receivers', { needId })).toEqual({ ok: false, code: 'FORBIDDEN' });
  expect(await mineOf(qin)).toEqual([]);
  expect(await newsOf(wei, missedId)).toEqual([]);
});

test('whoever is not needed any more has no record', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const needId = await takenBy(mo, wei);
  const { need } = await wei.must('need.detail', { needId });
  await wei.must('need.takeOff', { needId, claimantId: need.claimantIds[0] ?? '', cause: 'notNeeded' });
  expect(await mineOf(mo)).toEqual([]);
  expect(await newsOf(mo, needId)).toContain('need.takenOff');
});

test('giving back a day later leaves a record with the reason given', async () => {
  const [wei, luo] = await world().joinAll('wei', 'luo');
  const soon = await takenBy(luo, wei);
  await luo.must('need.release', { needId: soon, reason: '去不了' });
  expect(await mineOf(luo)).toEqual([]);
  const needId = await takenBy(luo, wei);
  await later(DAY_MS);
  await luo.must('need.release', { needId, reason: '孩子发烧了' });
  expect(await mineOf(luo)).toMatchObject([{ how: 'releasedLate', why: { text: '孩子发烧了', media: [] } }]);
});

test('those in charge strike what is wrong, and the person is told', async () => {
  const [wei, volunteer, captain] = await world().joinAll('wei', 'volunteer', 'captain1');
  const missedId = await missedBy(world(), volunteer, wei);
  await captain.must('mutual.strike', { missedId, reason: '他来过了' });
  expect(await newsOf(volunteer, missedId)).toEqual(['mutual.struck', 'mutual.missed']);
  expect(await mineOf(volunteer)).toMatchObject([{ missedId, struck: '他来过了', sayUntil: null }]);
  expect(await toldOf(captain, await takenBy(volunteer, wei), volunteer)).toEqual([]);
  expect(await volunteer.call('mutual.sayWhy', { missedId, text: '我来过' })).toEqual({
    ...{ ok: false, code: 'MISSED_NOT_FOUND' },
  });
});

test('nobody strikes a record of their own', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const missedId = await missedBy(world(), captain, wei);
  expect(await captain.call('mutual.strike', { missedId, reason: '我来过了' })).toEqual({
    ok: false,
    code: 'FORBIDDEN',
  });
});

test('who is in charge of another building reads nothing of a helper', async () => {
  const [wei, mo, captain2] = await world().joinAll('wei', 'mo', 'captain2');
  const missedId = await missedBy(world(), mo, wei);
  const { needId } = await captain2.must('need.post', { ...A_NEED, place: { at: 'home', note: '' } });
  await mo.must('need.claim', { needId });
  expect(await toldOf(captain2, needId, mo)).toEqual([]);
  expect(await captain2.call('mutual.strike', { missedId, reason: '他来过了' })).toEqual({
    ok: false,
    code: 'FORBIDDEN',
  });
});

test('a record ends after ninety days, with the recording that went with it', async () => {
  const [wei, mediator, captain] = await world().joinAll('wei', 'mediator', 'captain1');
  const missedId = await missedBy(world(), mediator, wei);
  const mediaId = await registerMedia(world(), mediator, { kind: 'sound' });
  await mediator.must('mutual.sayWhy', { missedId, media: [mediaId] });
  await later(MISSED_LIMITS.daysKept * DAY_MS - 2 * 60_000);
  expect((await mineOf(mediator)).map((one) => one.missedId)).toEqual([missedId]);
  const needId = await takenBy(mediator, wei);
  expect(await toldOf(captain, needId, mediator)).toHaveLength(1);
  await later(3 * 60_000);
  expect([await mineOf(mediator), await toldOf(captain, needId, mediator)]).toEqual([[], []]);
  expect((await world().db.all('missed')).some(({ _id }) => _id === missedId)).toBe(false);
  await later(2 * HOUR_MS);
  expect((await world().db.all('media')).some(({ _id }) => _id === mediaId)).toBe(false);
});
