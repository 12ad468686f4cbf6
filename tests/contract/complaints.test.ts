import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { complaint, propertyOffice } from './refusals/about-body.ts';
import { receiverIdOf } from './refusals/given-need.ts';
import { AN_OFFICE, bindOffice, openOffice } from './refusals/office.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const post = async (who: Resident, more: object = {}) => (await who.must('need.post', { ...A_NEED, ...more })).needId;
const listOf = async (who: Pick<Resident, 'must'>) => (await who.must('need.complaints', {})).items;

test('complaints are read by who audits and the staff, never by the body', async () => {
  const [wei, supervisor, staff, clerk, mo] = await world().joinAll('wei', 'supervisor', 'staff', 'property', 'mo');
  const plain = await post(wei);
  const needId = await complaint(world());
  const hidden = await post(wei, { kind: 'dispute', aboutOfficeId: await propertyOffice(world()) });
  for (const reader of [supervisor, staff]) {
    const found = await listOf(reader);
    expect(found.map((one) => one.needId).slice(0, 2)).toEqual([hidden, needId]);
    expect(found.map((one) => one.needId)).not.toContain(plain);
    expect(found[1]).toMatchObject({ about: '天等物业公司', wasAnswered: null, status: 'open' });
    expect(JSON.stringify(found)).not.toContain(wei.person.name);
  }
  for (const other of [clerk, mo])
    expect(await other.call('need.complaints', {})).toEqual({ ok: false, code: 'FORBIDDEN' });
  const auditor = await bindOffice(
    world(),
    (await world().founder.must('office.open', { ...AN_OFFICE, officeRole: 'supervisor' })).officeId,
  );
  expect((await listOf(auditor)).map((one) => one.needId).slice(0, 2)).toEqual([hidden, needId]);
  const body = await bindOffice(world(), await openOffice(world()));
  expect(await body.call('need.complaints', {})).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test('a complaint says whether its requester was spoken to in time', async () => {
  const [staff, officer] = await world().joinAll('staff', 'officerA');
  const needId = await complaint(world());
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world(), needId, 'officerA') });
  await officer.must('need.contact', { needId });
  expect((await listOf(staff))[0]).toMatchObject({ needId, wasAnswered: true });
});

test('a body that is named afterwards neither leads nor helps, and the requester is told', async () => {
  const [wei, staff, clerk, captain] = await world().joinAll('wei', 'staff', 'property', 'captain1');
  const officeId = await propertyOffice(world());
  const needId = await post(wei, { slots: 2 });
  await clerk.must('need.claim', { needId });
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world(), needId, 'property') });
  const due = (await wei.must('need.detail', { needId })).need.assignment?.dueAt;
  await captain.must('need.markBody', { needId, officeId, reason: '说的就是物业' });
  const { need, events } = await wei.must('need.detail', { needId });
  expect(need).toMatchObject({ status: 'open', about: '天等物业公司' });
  expect([need.assignment?.lead, need.assignment?.dueAt]).toEqual([null, due]);
  expect(events.at(-1)).toMatchObject({ kind: 'need.bodyMarked', reason: '说的就是物业' });
  const { items } = await wei.must('inbox.list', {});
  expect(items[0]).toMatchObject({ kind: 'need.bodyMarked', subject: needId });
  expect(await clerk.call('need.reportDone', { needId })).toEqual({ ok: false, code: 'OFFICE_IS_SUBJECT' });
  await clerk.must('need.release', { needId });
  expect(await clerk.call('need.claim', { needId })).toEqual({ ok: false, code: 'OFFICE_IS_SUBJECT' });
  expect((await listOf(staff)).map((one) => one.needId)).toContain(needId);

  await captain.must('need.markBody', { needId, officeId: null, reason: '说错了' });
  expect((await wei.must('need.detail', { needId })).need.about).toBeNull();
  expect((await listOf(staff)).map((one) => one.needId)).not.toContain(needId);
  await clerk.must('need.claim', { needId });
});

test('who belongs to the body does not take its name off a complaint', async () => {
  const [staff, clerk] = await world().joinAll('staff', 'property');
  const needId = await complaint(world());
  const none = { needId, officeId: null, reason: '不是说我们' } as const;
  expect(await clerk.call('need.markBody', none)).toEqual({ ok: false, code: 'FORBIDDEN' });
  expect(await staff.call('need.markBody', none)).toMatchObject({ ok: true });
});
