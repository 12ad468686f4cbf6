import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { A_NEED, TO_LOOK_AT } from './refusals/need.ts';

const world = useWorld();

const PLACE = { at: 'home', note: '' } as const;

/** Everything that somebody can read of needs, as one text. */
const allThatIsShown = async (who: Actor, needId: string): Promise<string> => {
  const views = ['building', 'community', 'mine', 'claimed'] as const;
  const groups = ['unfinished', 'finished'] as const;
  const lists = await Promise.all(
    views.flatMap((view) => groups.map((group) => who.must('need.list', { view, group }))),
  );
  const front = await who.must('inbox.home', {});
  return JSON.stringify([...lists, front, await who.call('need.detail', { needId })]);
};

test('a neighbour reads neither flat nor full name, in no list, in no detail, in no step of the timeline', async () => {
  const [wei, neighbour] = await world().joinAll('wei', 'nong');
  const { needId } = await wei.must('need.post', { ...A_NEED, place: PLACE });
  const shown = await allThatIsShown(neighbour, needId);
  expect(shown).toContain(needId);
  expect(shown).toContain(`${wei.person.name.slice(0, 1)}家`);
  expect(shown).not.toContain(wei.person.name);
  expect(shown).not.toContain('2单元301');
});

test.each([
  ['wei', true],
  ['mo', true],
  ['captain1', true],
  ['officerA', true],
  ['staff', true],
  ['admin', true],
  ['captain2', false],
  ['officerB', false],
  ['exCaptain1', false],
  ['exStaff', false],
  ['futureStaff', false],
  ['clusterLeader', false],
  ['supervisor', false],
  ['property', false],
  ['lan', false],
] as const)('%s is told where and for whom: %s', async (name, isTold) => {
  const [wei, mo, reader] = await world().joinAll('wei', 'mo', name);
  const { needId } = await wei.must('need.post', { ...A_NEED, place: PLACE, slots: 2 });
  await mo.must('need.claim', { needId });
  await wei.must('need.seeHelpers', { needId });
  await mo.must('need.readDoor', { needId });
  const { need, events } = await reader.must('need.detail', { needId });
  const masked = `${wei.person.name.slice(0, 1)}家`;
  expect({ flat: need.flat, requester: need.requester, poster: events[0]?.actor }).toEqual({
    flat: isTold ? '2单元301' : null,
    requester: isTold ? wei.person.name : masked,
    poster: isTold ? wei.person.name : masked,
  });
});

test('who gave their slot back is no longer told', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', { ...A_NEED, place: PLACE });
  await mo.must('need.claim', { needId });
  await wei.must('need.seeHelpers', { needId });
  await mo.must('need.readDoor', { needId });
  expect((await mo.must('need.detail', { needId })).need.flat).toBe('2单元301');
  await mo.must('need.release', { needId });
  expect((await mo.must('need.detail', { needId })).need.flat).toBeNull();
});

describe('words that nobody has looked at', () => {
  const WORDS = `${TO_LOOK_AT}，只有我知道`;
  const hiddenFrom = ['mo', 'captain1', 'officerA', 'exStaff', 'supervisor'] as const;

  test.each(['waiting', 'refused', 'withdrawn'] as const)(
    'and are %s exist only for their author and the staff',
    async (how) => {
      const [wei, staff] = await world().joinAll('wei', 'staff');
      const text = `${WORDS} ${how}`;
      const { needId } = await wei.must('need.post', { ...A_NEED, text });
      if (how === 'refused') await staff.must('need.refuse', { needId, reason: '请改一改' });
      if (how === 'withdrawn') await wei.must('need.withdraw', { needId });
      for (const name of hiddenFrom) {
        const reader = await world().join(name);
        expect(await allThatIsShown(reader, needId)).not.toContain(text);
        expect(await reader.call('need.detail', { needId })).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });
      }
      expect(await allThatIsShown(wei, needId)).toContain(text);
      expect((await staff.must('need.detail', { needId })).need.text).toBe(text);
    },
  );

  test('cannot be found out by acting on them either', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const { needId } = await wei.must('need.post', { ...A_NEED, text: WORDS });
    const acts = await Promise.all([
      mo.call('need.claim', { needId }),
      mo.call('need.release', { needId }),
      mo.call('need.reportDone', { needId }),
      mo.call('need.confirm', { needId }),
      mo.call('need.withdraw', { needId }),
      mo.call('need.sendBack', { needId, reason: '还在漏水' }),
    ]);
    expect(acts).toEqual(acts.map(() => ({ ok: false, code: 'NEED_NOT_FOUND' })));
  });

  test('are published by somebody else than their author, also if that is the staff', async () => {
    const [staff, admin] = await world().joinAll('staff', 'admin');
    const { needId } = await staff.must('need.post', { ...A_NEED, text: WORDS });
    expect((await staff.must('need.detail', { needId })).actions).toEqual(['withdraw']);
    expect(await staff.call('need.publish', { needId })).toEqual({ ok: false, code: 'FORBIDDEN' });
    expect(await admin.must('need.publish', { needId })).toMatchObject({ status: 'open' });
  });

  test('also as a reason: those concerned read it, the others read that something was said', async () => {
    const said = `${WORDS} 还了`;
    const [wei, mo, lan] = await world().joinAll('wei', 'mo', 'lan');
    const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
    await mo.must('need.claim', { needId });
    await mo.must('need.release', { needId, reason: said });
    const reasonFor = async (reader: Actor) => (await reader.must('need.detail', { needId })).events.at(-1)?.reason;
    expect([await reasonFor(wei), await reasonFor(lan)]).toEqual([said, null]);
    expect(await allThatIsShown(lan, needId)).not.toContain(said);
  });
});

test('a phone number in a text waits for a human, whatever the content check says', async () => {
  const wei = await world().join('wei');
  expect(await wei.must('need.post', { ...A_NEED, text: '打我电话 138 1234 5678' })).toMatchObject({
    status: 'pending',
  });
  expect(await wei.must('need.post', { ...A_NEED, place: { at: 'home', note: '电话13812345678' } })).toMatchObject({
    status: 'pending',
  });
});

test('if the content check is down, text waits for a human: nothing is lost and nothing is published', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  world().cloud.setFaults({ rules: [{ fault: 'content-check-down' }] });
  const posted = await wei.call('need.post', A_NEED);
  world().cloud.setFaults({});
  expect(posted).toMatchObject({ ok: true, value: { status: 'pending' } });
  const needId = posted.ok ? posted.value.needId : '';
  expect(await mo.call('need.detail', { needId })).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });
  expect((await wei.must('need.detail', { needId })).need.text).toBe(A_NEED.text);
});
