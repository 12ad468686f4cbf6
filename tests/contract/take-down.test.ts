import { A_NEED } from './refusals/a-need.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

const world = useWorld();
const SECRET = '三楼的老韦欠我五百块';
const REASON = '写了别人家的事';

/** Everything that somebody is answered by the lists and the page in which a need stands. */
const allAnswers = async (who: Actor, needId: string): Promise<string> => {
  const views = ['building', 'community', 'mine', 'claimed', 'leading'] as const;
  const lists = await Promise.all(views.map((view) => who.call('need.list', { view, group: 'unfinished' })));
  const rest = await Promise.all([
    who.call('need.detail', { needId }),
    who.call('need.queue', { filter: 'all' }),
    who.call('inbox.list', {}),
    who.call('inbox.home', {}),
    who.call('membership.export', {}),
  ]);
  return JSON.stringify([...lists, ...rest]);
};

const tellings = async (people: Readonly<Record<string, Actor>>, needId: string) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(people).map(async ([name, who]) => [name, (await allAnswers(who, needId)).includes(SECRET)]),
    ),
  ) as Readonly<Record<string, boolean>>;

test('words that were taken down are read by their author and the staff alone, until a second person puts them back', async () => {
  const [wei, mo, qin, captain, staff, admin] = await world().joinAll(
    ...(['wei', 'mo', 'qin', 'captain1', 'staff', 'admin'] as const),
  );
  const people = { wei, mo, qin, captain, staff };
  const { needId } = await wei.must('need.post', { ...A_NEED, text: SECRET });
  await mo.must('need.claim', { needId });
  const before = await tellings(people, needId);
  expect(before).toEqual({ wei: true, mo: true, qin: true, captain: true, staff: true });

  await staff.must('need.takeDown', { needId, reason: REASON });
  const down = await tellings(people, needId);
  expect(down).toEqual({ wei: true, mo: false, qin: false, captain: false, staff: true });
  const { need } = await wei.must('need.detail', { needId });
  expect(need.takenDown?.reason).toBe(REASON);
  // Whoever took it on still finds it, without the words, and can give it back.
  expect(JSON.stringify(await mo.must('need.detail', { needId }))).not.toContain(REASON);
  expect(await qin.call('need.detail', { needId })).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });
  await mo.must('need.release', { needId });

  expect(await staff.call('need.restore', { needId })).toEqual({ ok: false, code: 'FORBIDDEN' });
  await admin.must('need.restore', { needId });
  expect(await tellings({ wei, qin, captain }, needId)).toEqual({ wei: true, qin: true, captain: true });
  await expectSound(world());
});
