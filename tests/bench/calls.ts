import { randomUUID } from 'node:crypto';
import type { ApiContract } from '../../shared/contract.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';
import { dayFrom } from '../contract/refusals/given-need.ts';
import { A_NOTICE, noticePicture, noticeSound } from '../contract/refusals/notice.ts';
import { AN_OFFICE, WRITTEN_OF_OFFICE } from '../contract/refusals/office.ts';
import { CAST } from '../world/people.ts';
import { FOUNDER, type Actor, type World } from '../world/world.ts';
import { registration, uploadMedia } from '../world/media.ts';
import { uploadFile } from '../world/upload.ts';
import { functionOf } from '../../shared/rpc/functions.ts';

type Method = MethodName<ApiContract>;
/** What one call cost, as the local cloud counted it. */
export type Cost = { readonly roundTrips: number; readonly examined: number; readonly rows: number };
export type Measured = { readonly method: Method; readonly of: string; readonly cost: Cost };

const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
  slots: 1,
} as const;

/** Calls a method as one person and looks up what the call cost. Insists on success: a refusal costs less. */
const costOf = async (
  world: World,
  openid: string,
  method: Method,
  input: object,
): Promise<Measured & { readonly value: Record<string, unknown> }> => {
  const requestId = randomUUID();
  const answer = (await world.cloud.invoke(
    functionOf(method),
    { method, input, requestId, client: 'bench' },
    { openid },
  )) as {
    ok: boolean;
    value: Record<string, unknown>;
  };
  if (!answer.ok) throw new Error(`${method} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`);
  const record = world.cloud.invocations().find(({ event }) => event.includes(requestId));
  if (!record) throw new Error(`the call of ${method} left no record`);
  const { roundTrips, examined } = record;
  const of = 'view' in input ? Object.values(input).join(' ') : '';
  return { method, of, value: answer.value, cost: { roundTrips, examined, rows: rowsOf(answer.value) } };
};

/** How many rows a list shows: those of its first array; the board shows one a building. */
const rowsOf = (value: Record<string, unknown>): number => {
  const arrays = Object.values(value).filter((field) => Array.isArray(field));
  return (Array.isArray(value['buildings']) ? value['buildings'] : arrays[0])?.length ?? 1;
};

/** Those who join while methods are measured, one a turn. */
export const NEWCOMERS = ['R102', 'R103', 'R104', 'R106'] as const;

/**
 * Every method once, in an order in which each succeeds.
 *
 * @param roster the file of which the world was made
 * @param turn how often this was done before in the same world
 */
export const measureEveryMethod = async (world: World, roster: string, turn: number): Promise<readonly Measured[]> => {
  const [wei, mo, captain, staff] = await world.joinAll('wei', 'mo', 'captain1', 'staff');
  const buildingId = await world.buildingId('1号楼');
  const measured: Measured[] = [];
  const call = async (who: Pick<Actor, 'openid'>, method: Method, input: object = {}) => {
    const { value, ...rest } = await costOf(world, who.openid, method, input);
    measured.push(rest);
    return value;
  };
  const newcomer = NEWCOMERS[turn] ?? NEWCOMERS[0];
  const [stranger, joining] = [{ openid: `openid-bench-${newcomer}` }, { openid: `openid-${newcomer}` }];
  const home = { buildingId, unit: 1, flat: '101' };
  const name = (await world.db.one('residents', `resident_test_${CAST.captain1.toLowerCase()}`))?.name;
  await call(stranger, 'membership.me');
  await call(stranger, 'community.directory');
  await call(stranger, 'membership.flats', { buildingId, unit: 1 });
  await call(stranger, 'membership.apply', { ...home, name });
  await call(stranger, 'membership.withdraw');
  const contested = await call(stranger, 'membership.apply', { ...home, name });
  await call(captain, 'membership.refuse', { membershipId: contested['membershipId'], reason: '先来办公室看看' });
  const other = await world.apply(joining.openid, newcomer);
  await call(captain, 'membership.list');
  await call(captain, 'membership.approve', { membershipId: other.ok ? other.value.membershipId : '' });
  await call(captain, 'community.building');
  await call(captain, 'insight.building');
  await call(captain, 'insight.board');
  await call(captain, 'insight.sheet');
  await call(captain, 'duty.tonight');
  const sound = registration(await uploadMedia(world, wei, { kind: 'sound' }), { kind: 'sound' });
  const { mediaId } = await call(wei, 'capture.register', sound);
  await call(staff, 'capture.judge', { mediaId, isFit: true });
  await call(staff, 'capture.list');
  const said = await call(wei, 'need.post', { ...A_NEED, text: '', media: [mediaId] });
  const { needId } = await wei.must('need.post', A_NEED);
  await call(mo, 'need.claim', { needId });
  const phone = { phone: '13400001234', neighboursMayCall: true };
  await call(wei, 'membership.setPhone', phone);
  await call(mo, 'membership.setPhoneByWechat', { code: 'bench-code', neighboursMayCall: true });
  const { need } = await mo.must('need.detail', { needId });
  await call(mo, 'membership.call', { needId, callId: need.requesterCallId });
  await call(wei, 'membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
  await call(wei, 'membership.privacy');
  await call(wei, 'membership.export');
  await call(wei, 'membership.exportSheet', { rows: [['我说的事', '', '1号楼漏水']] });
  await call(mo, 'need.release', { needId });
  await mo.must('need.claim', { needId });
  await call(mo, 'need.reportDone', { needId });
  await call(wei, 'need.sendBack', { needId, reason: '还在漏水' });
  await mo.must('need.reportDone', { needId });
  await call(wei, 'need.confirm', { needId });
  await call(mo, 'need.detail', { needId });
  const { scene } = await call(mo, 'code.make', { page: 'need', id: needId });
  await call(stranger, 'code.open', { scene });
  await call(mo, 'points.statement');
  await call(mo, 'subscription.templates');
  await call(mo, 'subscription.record', { answers: [{ template: 'needDone', answer: 'accept' }] });
  await call(staff, 'need.writeWords', { needId: said['needId'], text: '厨房水管漏水' });
  await call(wei, 'need.answerWords', { needId: said['needId'], isRight: true });
  const second = await wei.must('need.post', A_NEED);
  await call(wei, 'need.withdraw', second);
  for (const method of ['need.publish', 'need.refuse'] as const) {
    const waiting = await wei.must('need.post', { ...A_NEED, text: '这是复核测试的话' });
    await call(staff, method, { needId: waiting.needId, ...(method === 'need.refuse' ? { reason: '请改一改' } : {}) });
  }
  const { unit, flat } = captain.person;
  const asked = await call(captain, 'household.find', { buildingId, unit, flat });
  const { householdId, code } = await call(captain, 'household.issueCard', { householdId: asked['householdId'] });
  const atHome = (await world.db.all('residents')).find(
    (one) => one.householdId === householdId && one._id !== captain.residentId,
  );
  await call(captain, 'need.postFor', { ...A_NEED, residentId: atHome?._id, consent: { how: 'card', code } });
  await measureAssignment(world, call);
  await measureClosing(world, call);
  await measureNotices(world, call);
  await measureOffices(world, call);
  await call(mo, 'need.list', { view: 'building', group: 'unfinished' });
  await call(staff, 'inbox.home');
  await call(wei, 'inbox.list');
  await call(wei, 'inbox.markRead', { list: 'news', until: world.cloud.clock.now() });
  const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, roster);
  await call(world.founder, 'community.rosterSheet');
  const { importId } = await call(world.founder, 'community.checkRoster', { fileId });
  await call(world.founder, 'community.applyRoster', { importId, acceptRemovals: false });
  await call(joining, 'membership.leave', { residentId: `resident_test_${newcomer.toLowerCase()}` });
  return measured;
};

type Measure = (who: Pick<Actor, 'openid'>, method: Method, input?: object) => Promise<Record<string, unknown>>;

/** The ways out of every state in which nobody moves. */
const measureClosing = async (world: World, call: Measure): Promise<void> => {
  const [wei, mo, captain, staff, admin] = await world.joinAll('wei', 'mo', 'captain1', 'staff', 'admin');
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await call(wei, 'need.seeReport', { needId });
  await call(captain, 'need.recordCall', { needId, how: 'call', outcome: 'notMended' });
  const { need } = await wei.must('need.detail', { needId });
  await call(wei, 'need.takeOff', { needId, claimantId: need.claimantIds[0] });
  await call(staff, 'need.takeDown', { needId, reason: '写了别人的电话' });
  await call(admin, 'need.restore', { needId });
  await call(captain, 'need.closeFor', { needId, how: 'call', reason: '他说不用了' });
};

/** A need from the queue to the nod: given, promised, put off, objected to, handed on. */
const measureAssignment = async (world: World, call: Measure): Promise<void> => {
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

const measureOffices = async (world: World, call: Measure): Promise<void> => {
  const [mo, staff] = await world.joinAll('mo', 'staff');
  const holder = { openid: 'openid-bench-office' };
  const { officeId } = await call(staff, 'office.open', AN_OFFICE);
  const { code } = await call(staff, 'office.issueCode', { officeId });
  await call(holder, 'office.bind', { code });
  await call(holder, 'office.mine');
  await call(holder, 'office.handOver');
  await call(staff, 'office.list');
  await call(mo, 'office.directory');
  await call(staff, 'office.change', { officeId, ...WRITTEN_OF_OFFICE });
  await call(staff, 'office.end', { officeId });
};

const measureNotices = async (world: World, call: Measure): Promise<void> => {
  const [mo, staff] = await world.joinAll('mo', 'staff');
  const pictureId = await noticePicture(world, staff);
  const noticeId = String((await call(staff, 'notice.publish', { ...A_NOTICE, pictureId }))['noticeId']);
  const soundId = await noticeSound(world, staff);
  const spoken = { language: 'za', mediaId: soundId, speakerName: '黄桂花', hasConsent: true };
  await call(staff, 'notice.addRecording', { noticeId, ...spoken });
  await call(mo, 'notice.detail', { noticeId });
  await call(mo, 'notice.list', { view: 'mine', listening: 'za' });
  await call(staff, 'notice.removeRecording', { noticeId, language: 'za' });
  await call(staff, 'notice.withdraw', { noticeId, reason: '写错了' });
};

/** The first page of every list there is. */
export const measureEveryList = async (world: World): Promise<readonly Measured[]> => {
  const [mo, staff, captain] = await world.joinAll('mo', 'staff', 'captain1');
  const views = ['building', 'community', 'mine', 'claimed'].flatMap((view) =>
    ['unfinished', 'finished'].map((group) => ({ view, group })),
  );
  const buildingId = await world.buildingId('3号楼');
  const narrowed = [
    { view: 'community', group: 'unfinished', kind: 'help' },
    { view: 'building', group: 'unfinished', kind: 'help' },
    { view: 'building', group: 'unfinished', buildingId },
    { view: 'building', group: 'unfinished', buildingId, kind: 'help' },
  ];
  const measured = [];
  for (const view of [...views, ...narrowed]) measured.push(await costOf(world, mo.openid, 'need.list', view));
  measured.push(await costOf(world, staff.openid, 'need.list', { view: 'pending', group: 'unfinished' }));
  for (const who of [captain, staff]) measured.push(await costOf(world, who.openid, 'membership.list', {}));
  measured.push(await costOf(world, mo.openid, 'notice.list', { view: 'mine', listening: 'za' }));
  for (const who of [captain, staff])
    measured.push(await costOf(world, who.openid, 'notice.list', { view: 'kept', listening: 'za' }));
  measured.push(await costOf(world, mo.openid, 'points.statement', {}));
  measured.push(await costOf(world, mo.openid, 'inbox.list', {}));
  measured.push(await costOf(world, mo.openid, 'insight.board', {}));
  return measured.map(({ method, of, cost }) => ({ method, of, cost }));
};

/** The home screen of a neighbour, a captain and the staff: each reads what their roles let them see. */
export const measureFronts = async (world: World): Promise<readonly Measured[]> => {
  const people = await world.joinAll('mo', 'captain1', 'staff');
  const measured = [];
  for (const { openid } of people) measured.push(await costOf(world, openid, 'inbox.home', {}));
  return measured.map(({ method, of, cost }) => ({ method, of, cost }));
};
