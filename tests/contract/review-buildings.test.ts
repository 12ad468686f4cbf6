import { reviewIdOf } from '../../cloudfunctions/api/review/ids.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { LocalMonth } from '../../shared/kernel/time.ts';
import { reviewDays } from '../../shared/review/calendar.ts';
import type { Move } from '../../shared/review/moving.ts';
import { plannedReview } from '../../shared/review/planned.ts';
import { reviewWakesAt } from '../../shared/review/review.ts';
import { at, jumping } from '../world/beijing.ts';
import { setField } from '../world/documents.ts';
import { insertDocuments } from '../world/insert.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { plantBuildings } from './planted-buildings.ts';
import { AN_OPINION } from './refusals/review.ts';

// A Thursday, the day before the reviews of November open.
const world = useWorld({ startAt: at('2026-11-19T10:00:00') });
const MONTH = '2026-11' as LocalMonth;
const jumpTo = jumping(world);

/** Calls until it is done everywhere, as the screen does. @returns what each call answered. */
const moveAll = async (staff: Resident, move: Move) => {
  const answers: { readonly done: number; readonly all: number }[] = [];
  for (;;) {
    const answer = await staff.persist('review.moveAll', { month: MONTH, move });
    if (!answer.ok) throw new Error(answer.code);
    answers.push(answer.value);
    if (answer.value.done >= answer.value.all || answers.length > 20) return answers;
  }
};
const eventsOf = async (kind: string) => (await world().db.all('events')).filter((event) => event.kind === kind);
const remindersOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items
    .filter(({ kind }) => kind === 'review.reminded')
    .map(({ subject }) => subject);

test('the staff sees every building, and one without a captain with its grid officer', async () => {
  await jumpTo('2026-11-19T10:05:00');
  const [staff, officer, captain] = await world().joinAll('staff', 'officerB', 'captain1');
  const { roles } = (await world().db.one('residents', (await world().join('captain3')).residentId)) ?? {};
  const ended = roles?.map((role) => ({ ...role, to: '2026-11-18' }));
  await setField(world().cloud.url, 'residents', (await world().join('captain3')).residentId, 'roles', ended);
  const { items, next, ...sums } = await staff.must('review.buildings', {});
  expect({ ...sums, next }).toEqual({
    ...{ month: MONTH, next: null, withoutCaptain: 1 },
    standing: { planned: 3, open: 0, closed: 0, handedOver: 0 },
    todo: { open: 3, remind: 0, close: 0 },
  });
  expect(items.map(({ buildingName, captain: held, officer: of }) => [buildingName, held, of])).toEqual([
    ['1号楼', captain.person.name, expect.any(String)],
    ['2号楼', expect.any(String), expect.any(String)],
    ['3号楼', null, officer.person.name],
  ]);
});

test('whoever keeps a review is reminded once a day, and not where everybody spoke', async () => {
  await jumpTo('2026-11-20T09:05:00');
  const [staff, officer, captain, mo] = await world().joinAll('staff', 'officerB', 'captain1', 'mo');
  await mo.must('review.say', AN_OPINION);
  expect(await moveAll(staff, 'remind')).toEqual([{ done: 3, all: 3 }]);
  expect(await moveAll(staff, 'remind')).toEqual([{ done: 3, all: 3 }]);
  expect(await remindersOf(captain)).toEqual([await world().buildingId('1号楼')]);
  expect(await remindersOf(officer)).toEqual([await world().buildingId('3号楼')]);
  await jumpTo('2026-11-21T09:05:00');
  expect((await staff.must('review.buildings', {})).todo).toEqual({ open: 0, remind: 3, close: 3 });
  await expectSound(world());
});

/** Buildings with their reviews, which the calendar opens in an hour. */
const plantReviews = async (count: number): Promise<void> => {
  const more = await plantBuildings(world(), count);
  const now = world().cloud.clock.now() as InstantMs;
  const reviews = more.map((one): Documents['reviews'] => {
    const review = plannedReview(reviewIdOf(one._id, MONTH), one, MONTH, reviewDays(MONTH), now);
    return { ...review, schema: 1, wakeAt: reviewWakesAt({ ...review, opensAt: (now + 1) as InstantMs }) };
  });
  await insertDocuments(
    world().cloud.url,
    'reviews',
    reviews.map((one) => ({ ...one, opensAt: now + 3_600_000, closesAt: now + 7_200_000 })),
  );
};

test('58 buildings are opened and closed each exactly once, however often the function is killed', async () => {
  await plantReviews(55);
  const staff = await world().join('staff');
  const pages = [await staff.must('review.buildings', {})];
  for (let next = pages[0]?.next; next; next = pages[pages.length - 1]?.next)
    pages.push(await staff.must('review.buildings', { cursor: next }));
  expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 18]);
  expect(new Set(pages.flatMap(({ items }) => items.map(({ buildingId }) => buildingId))).size).toBe(58);
  world().cloud.setFaults({
    seed: 7,
    rules: [{ fault: 'kill-instance', action: 'database.commitTransaction', when: 'after', calls: [3, 17, 40] }],
  });
  const opened = await moveAll(staff, 'open');
  expect(opened[opened.length - 1]).toEqual({ done: 58, all: 58 });
  const twoAtOnce = await Promise.all([moveAll(staff, 'close'), moveAll(await world().join('admin'), 'close')]);
  world().cloud.setFaults({});
  for (const answers of twoAtOnce) expect(answers[answers.length - 1]).toEqual({ done: 58, all: 58 });
  // The calendar had opened three of them.
  expect((await eventsOf('review.opened')).filter(({ actorId }) => actorId !== null)).toHaveLength(55);
  expect(new Set((await eventsOf('review.closed')).map(({ subject }) => subject)).size).toBe(58);
  expect(await eventsOf('review.closed')).toHaveLength(58);
  const before = await world().db.dump();
  expect(await moveAll(staff, 'close')).toEqual([{ done: 58, all: 58 }]);
  expect(await world().db.changesSince(before)).toEqual([]);
  expect((await staff.must('review.buildings', {})).standing).toEqual({
    planned: 0,
    open: 0,
    closed: 58,
    handedOver: 0,
  });
});
