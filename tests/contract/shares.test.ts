import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_GIFT, dayOf } from './refusals/a-deed.ts';
import { A_NEED } from './refusals/need.ts';
import { AN_OFFICE, bindOffice, openOffice } from './refusals/office.ts';
import { plantDeed, plantHours } from './refusals/planted-deeds.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const monthOf = (days: number) => ({ month: dayOf(world(), days).slice(0, 7) });

test('whoever watches reads where the points of a month came from and who stands for them, an office too', async () => {
  const [staff, admin, wei, mo, supervisor] = await world().joinAll('staff', 'admin', 'wei', 'mo', 'supervisor');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  await staff.must('earning.give', A_GIFT(world()));
  await admin.must('earning.confirmHours', await plantHours(world()));
  const deedId = await plantDeed(world());
  await staff.must('earning.checkDeed', { deedId, isRight: true, reason: '' });
  const before = await supervisor.must('earning.shares', monthOf(0));
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 8 * 86_400_000, { timers: 'once' });
  const transfers = await world().db.all('transfers');
  const pointsOf = (code: string) =>
    transfers.filter((one) => one.code === code).reduce((sum, { amount }) => sum + amount, 0);
  const hours = pointsOf('hours-reward');
  const deed = pointsOf('deed-reward') - 5;
  expect([hours > 0, deed > 0]).toEqual([true, true]);
  // The deed is credited when its days are over, which may be in the month after.
  const isLater = monthOf(0).month !== monthOf(-8).month;
  const seen = await supervisor.must('earning.shares', monthOf(0));
  const givenBy = (who: typeof staff, parts: object, times: number, points: number) => ({
    ...{ id: who.residentId, name: who.person.name, times, points },
    ...{ deed: 0, byHand: 0, hours: 0, ...parts },
  });
  expect(before).toEqual({
    ...{ entries: 3, points: 6 + 5 + hours, takenBack: 0 },
    sources: [
      { source: 'need', entries: 1, points: 6 },
      { source: 'byHand', entries: 1, points: 5 },
      { source: 'hours', entries: 1, points: hours },
    ],
    nodders: [{ id: wei.residentId, name: wei.person.name, times: 1, points: 6, called: 0 }],
    others: { people: 0, times: 0, points: 0 },
    people: [givenBy(admin, { hours }, 1, hours), givenBy(staff, { byHand: 5 }, 1, 5)].sort(
      (a, b) => b.points - a.points,
    ),
  });
  expect(seen.people.find(({ id }) => id === staff.residentId)).toEqual(
    isLater ? givenBy(staff, { deed }, 1, deed) : givenBy(staff, { deed, byHand: 5 }, 2, deed + 5),
  );
  const auditor = await bindOffice(
    world(),
    (await world().founder.must('office.open', { ...AN_OFFICE, officeRole: 'supervisor' })).officeId,
  );
  expect(await auditor.must('earning.shares', monthOf(0))).toEqual(seen);
  const other = await bindOffice(world(), await openOffice(world()));
  expect(await other.call('earning.shares', monthOf(0))).toEqual({ ok: false, code: 'FORBIDDEN' });
});
