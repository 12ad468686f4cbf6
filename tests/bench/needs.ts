import { needWithPhoto } from '../contract/refusals/a-need.ts';
import { dayFrom } from '../contract/refusals/given-need.ts';
import { AN_OFFICE } from '../contract/refusals/office.ts';
import type { World } from '../world/world.ts';
import { A_NEED, type Measure } from './cost.ts';

/** The ways out of every state in which nobody moves. */
export const measureClosing = async (world: World, call: Measure): Promise<void> => {
  const [wei, mo, captain, staff, admin] = await world.joinAll('wei', 'mo', 'captain1', 'staff', 'admin');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await call(wei, 'need.seeReport', { needId });
  await call(captain, 'need.recordCall', { needId, how: 'call', outcome: 'notMended' });
  const { need } = await wei.must('need.detail', { needId });
  await call(wei, 'need.takeOff', { needId, claimantId: need.claimantIds[0], cause: 'notCome' });
  const { items } = await call(mo, 'mutual.missed');
  const { missedId } = (items as readonly { missedId: string }[])[0] ?? {};
  await call(mo, 'mutual.sayWhy', { missedId, text: '孩子发烧了' });
  await call(captain, 'mutual.strike', { missedId, reason: '他来过了' });
  await call(staff, 'need.takeDown', { needId, reason: '写了别人的电话' });
  await call(admin, 'need.restore', { needId });
  await call(captain, 'need.closeFor', { needId, how: 'call', reason: '他说不用了' });
};

/** Who else is touched by a need: it is found, followed, merged and parted again. */
export const measureCompany = async (world: World, call: Measure): Promise<void> => {
  const [wei, neighbour, captain, staff] = await world.joinAll('wei', 'volunteer', 'captain1', 'staff');
  const shared = { ...A_NEED, kind: 'lift' } as const;
  const [{ needId: intoId }, { needId }] = [
    await wei.must('need.post', shared),
    await neighbour.must('need.post', shared),
  ];
  await call(neighbour, 'need.bodies');
  await call(neighbour, 'need.alike', { kind: 'lift', at: 'building' });
  await call(neighbour, 'need.alsoMine', { needId: intoId });
  await call(neighbour, 'need.notMine', { needId: intoId });
  const { officeId } = await staff.must('office.open', AN_OFFICE);
  await call(captain, 'need.markBody', { needId, officeId, reason: '说的是物业' });
  await call(staff, 'need.complaints');
  await captain.must('need.markBody', { needId, officeId: null, reason: '写错了' });
  await staff.must('office.end', { officeId });
  await call(neighbour, 'need.nudge', { needId });
  await call(captain, 'need.mergeable', { needId });
  await call(captain, 'need.merge', { needId, intoId });
  await call(captain, 'need.unmerge', { needId });
  await wei.must('need.withdraw', { needId: intoId });
  await neighbour.must('need.withdraw', { needId });
};

/** A need from the queue to the nod: given, promised, put off, objected to, handed on. */
export const measureAssignment = async (world: World, call: Measure): Promise<void> => {
  const [wei, captain, officer, staff, admin] = await world.joinAll('wei', 'captain1', 'officerA', 'staff', 'admin');
  const { needId } = await wei.must('need.post', A_NEED);
  await call(staff, 'need.queue', { filter: 'all' });
  const { items } = await call(staff, 'need.receivers', { needId });
  const receiverOf = ({ person }: typeof captain) =>
    (items as readonly { receiverId: string; name: string }[]).find(({ name }) => name === person.name)?.receiverId;
  await call(staff, 'need.give', { needId, receiverId: receiverOf(captain) });
  await call(captain, 'need.contact', { needId });
  await call(captain, 'need.promise', { needId, day: dayFrom(world, 0), text: '今天去看' });
  await call(captain, 'need.askExtension', { needId, day: dayFrom(world, 20), reason: '零件还没到' });
  await call(staff, 'need.decideExtension', { needId, isYes: true });
  await call(captain, 'need.object', { needId, reason: '该由网格员去看' });
  await call(admin, 'need.decideObjection', { needId });
  await call(captain, 'need.transfer', { needId, receiverId: receiverOf(officer), reason: '该由网格员去看' });
  await wei.must('need.withdraw', { needId });
};

/** What those concerned say to each other: left, listed, opened, taken down, put back and taken back. */
export const measureNotes = async (world: World, call: Measure): Promise<void> => {
  const [wei, mo, staff, admin] = await world.joinAll('wei', 'mo', 'staff', 'admin');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  const { noteId } = await call(mo, 'need.say', { needId, text: '我五点到' });
  await call(wei, 'need.notes', { needId });
  await call(wei, 'need.openNotes', { needId });
  await call(staff, 'need.takeDownNote', { needId, noteId, reason: '写了别人的电话' });
  await call(admin, 'need.restoreNote', { needId, noteId });
  await call(mo, 'need.unsay', { needId, noteId });
  await wei.must('need.withdraw', { needId });
};

/** What waits for a yes: of whom it was said for, of a grown-up of a child's household, and of one whom somebody in charge calls. */
export const measureAssent = async (world: World, call: Measure): Promise<void> => {
  const [wei, captain, other, child, alone] = await world.joinAll('wei', 'captain1', 'captain2', 'child', 'childAlone');
  const asked = { ...A_NEED, residentId: wei.residentId, consent: { how: 'nod' } };
  const { needId } = await call(captain, 'need.postFor', asked);
  await call(wei, 'need.agree', { needId });
  const ofChild = await child.must('need.post', A_NEED);
  await call(wei, 'need.disagree', { needId: ofChild.needId, reason: '这不是我说的' });
  const atHome = await alone.must('need.post', A_NEED);
  await call(other, 'need.recordAssent', { needId: atHome.needId, how: 'call', isYes: false });
  const photographed = await needWithPhoto(world);
  await call(captain, 'need.hidePhotos', { needId: photographed });
  await wei.must('need.withdraw', { needId: photographed });
  await call(wei, 'need.withdraw', { needId });
};
