import { applicationFor } from '../contract/refusals/membership.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { A_NOTICE } from '../contract/refusals/notice.ts';
import { AN_OFFICE } from '../contract/refusals/office.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { editedRoster } from './edit-roster.ts';
import { placeFaults } from './place-faults.ts';
import { importFile } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld();

/** The roster in which 2号楼 belongs to B区. */
const MOVED = editedRoster(
  Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`R2${String(at + 1).padStart(2, '0')}`, { 片区: 'B区' }])),
);

afterEach(async () => {
  await importFile(world(), editedRoster({}));
  await expectSound(world());
});

const waitingFor = async (who: Resident) =>
  (await who.must('membership.list', {})).items.map(({ membershipId }) => membershipId);
const keptBy = async (who: Resident) =>
  (await who.must('notice.list', { view: 'kept', listening: 'zh' })).items.map(({ noticeId }) => noticeId);
const flatShownTo = async (who: Resident, needId: string) => (await who.must('need.detail', { needId })).need.flat;

test('whoever answers for the new grid of a building answers for all that is open in it', async () => {
  const [officerA, officerB, luo] = await world().joinAll('officerA', 'officerB', 'luo');
  const { needId } = await luo.must('need.post', { ...A_NEED, place: { at: 'home', note: '' } });
  const membershipId = await applicationFor(world(), 'R206');
  const scope = { kind: 'building', buildingId: await world().buildingId('2号楼') } as const;
  const { noticeId } = await officerA.must('notice.publish', { ...A_NOTICE, scope });
  const seenBy = async (who: Resident) => ({
    waits: (await waitingFor(who)).includes(membershipId),
    keeps: (await keptBy(who)).includes(noticeId),
    flat: await flatShownTo(who, needId),
  });
  const [all, nothing] = [
    { waits: true, keeps: true, flat: '6单元101' },
    { waits: false, keeps: false, flat: null },
  ];
  const flat = await flatShownTo(luo, needId);
  expect([await seenBy(officerA), await seenBy(officerB)]).toEqual([{ ...all, flat }, nothing]);
  await importFile(world(), MOVED);
  expect([await seenBy(officerA), await seenBy(officerB)]).toEqual([nothing, { ...all, flat }]);
  const forbidden = { ok: false, code: 'FORBIDDEN' };
  expect(await officerA.call('membership.approve', { membershipId })).toEqual(forbidden);
  expect(await officerA.call('notice.withdraw', { noticeId, reason: '日子写错了' })).toEqual(forbidden);
  expect((await officerB.call('membership.approve', { membershipId })).ok).toBe(true);
  expect((await officerB.call('notice.withdraw', { noticeId, reason: '日子写错了' })).ok).toBe(true);
});

test('what names a place names its building, or a grid that it is about as a whole', async () => {
  const [staff, officerA, luo] = await world().joinAll('staff', 'officerA', 'luo');
  const gridId = (await world().db.one('residents', officerA.residentId))?.gridId ?? '';
  for (const scope of [
    { kind: 'community' },
    { kind: 'grid', gridId },
    { kind: 'building', buildingId: await world().buildingId('2号楼') },
  ] as const) {
    await staff.must('notice.publish', { ...A_NOTICE, scope });
    await staff.must('office.open', { ...AN_OFFICE, scope });
  }
  await luo.must('need.post', A_NEED);
  await applicationFor(world(), 'R210');
  await importFile(world(), MOVED);
  expect(await placeFaults(world())).toEqual([]);
  expect(await untruths(world())).toEqual([]);
});
