import { withoutPhone } from '../contract/refusals/household.ts';
import { HOURS } from '../../shared/mutual/hours.ts';
import { CAST } from '../world/people.ts';
import { FOUNDER, type Actor, type World } from '../world/world.ts';
import { registration, uploadMedia } from '../world/media.ts';
import { applyUntilDone } from '../roster/roster-acts.ts';
import { uploadFile } from '../world/upload.ts';

import { PARTS } from './parts.ts';
import { A_NEED, costOf, type Measure, type Measured, type Method } from './cost.ts';

/** Those who join while methods are measured, one a turn. */
export const NEWCOMERS = ['R102', 'R103', 'R104', 'R106'] as const;

/**
 * Every method once, in an order in which each succeeds.
 *
 * @param roster the file of which the world was made
 * @param turn how often this was done before in the same world
 * @param how what else is done with each call
 */
export const measureEveryMethod = async (
  world: World,
  roster: string,
  turn: number,
  how: typeof costOf = costOf,
): Promise<readonly Measured[]> => {
  const [wei, mo, captain, staff] = await world.joinAll('wei', 'mo', 'captain1', 'staff');
  const buildingId = await world.buildingId('1号楼');
  const measured: Measured[] = [];
  const call = async (who: Pick<Actor, 'openid'>, method: Method, input: object = {}) => {
    const { value, ...rest } = await how(world, who.openid, method, input);
    measured.push(rest);
    return value;
  };
  const newcomer = NEWCOMERS[turn] ?? NEWCOMERS[0];
  const [stranger, joining] = [{ openid: `openid-bench-${newcomer}` }, { openid: `openid-${newcomer}` }];
  const home = { buildingId, unit: 1, flat: '101' };
  const name = (await world.db.one('residents', `resident_test_${CAST.captain1.toLowerCase()}`))?.name;
  await call(stranger, 'membership.me');
  await call(stranger, 'community.directory');
  await call(captain, 'membership.flats', { buildingId, unit: 1 });
  await call(stranger, 'membership.askCaptain', { buildingId, unit: 1 });
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
  await call(mo, 'mutual.join', { skills: ['help'], hours: [...HOURS] });
  await call(mo, 'mutual.mine');
  await call(wei, 'need.seeHelpers', { needId });
  await call(mo, 'need.readDoor', { needId });
  await call(staff, 'need.readings');
  const { need } = await mo.must('need.detail', { needId });
  await call(mo, 'membership.call', { needId, callId: need.requesterCallId });
  await call(wei, 'membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
  await call(wei, 'membership.showName', { isShown: true });
  await call(wei, 'membership.privacy');
  await call(wei, 'membership.export');
  await call(wei, 'membership.exportSheet', { rows: [['我说的事', '', '1号楼漏水']] });
  await call(mo, 'mutual.leave');
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
  await call(mo, 'points.nights');
  await call(mo, 'subscription.templates');
  await call(mo, 'subscription.record', { answers: [{ template: 'changed', answer: 'accept' }] });
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
  const atHome = (await world.db.all('residents', { householdId })).find((one) => one._id !== captain.residentId);
  await call(captain, 'need.postFor', { ...A_NEED, residentId: atHome?._id, consent: { how: 'card', code } });
  const { residentId } = await withoutPhone(world);
  await call(wei, 'household.housemates');
  const forHome = await call(wei, 'need.postForHousemate', { ...A_NEED, text: '这是复核测试的话', residentId });
  // What is not out is taken along by nobody who moves.
  await staff.must('need.refuse', { needId: String(forHome['needId']), reason: '请改一改' });
  await call(captain, 'household.allowHousemates', { residentId, isAllowed: true });
  for (const part of Object.values(PARTS)) await part(world, call, turn);
  await call(mo, 'need.list', { view: 'building', group: 'unfinished' });
  await call(staff, 'inbox.home');
  await call(wei, 'inbox.list');
  await call(wei, 'inbox.markRead', { list: 'news', until: world.cloud.clock.now() });
  const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, roster);
  await call(world.founder, 'community.rosterSheet');
  const { importId, needsSecond, touched } = await call(world.founder, 'community.checkRoster', {
    fileId,
    answers: [],
  });
  // A household that was moved above lives on the file where it did: so many of so few that somebody else looks as well.
  if (needsSecond) await staff.must('community.confirmRoster', { importId: String(importId), people: Number(touched) });
  await call(world.founder, 'community.roster');
  await call(world.founder, 'community.rosterChanges', { importId, kind: 'removed' });
  let { status } = await call(world.founder, 'community.applyRoster', { importId, acceptRemovals: false });
  // One call carries on for a while only; what another measures needs it done.
  while (status !== 'applied')
    ({ status } = await world.founder.must('community.applyRoster', {
      importId: String(importId),
      acceptRemovals: false,
    }));
  await measureTakingBack(world, call, roster);
  await call(joining, 'membership.leave', { residentId: `resident_test_${newcomer.toLowerCase()}` });
  return measured;
};

/** A roster without its last person is applied and planned back, and one without half of them is looked at by somebody else. */
const measureTakingBack = async (world: World, call: Measure, roster: string): Promise<void> => {
  const lines = roster.trimEnd().split('\r\n');
  const without = async (people: number) => {
    const file = `${lines.slice(0, lines.length - people).join('\r\n')}\r\n`;
    const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, file);
    return world.founder.must('community.checkRoster', { fileId, answers: [] });
  };
  const { importId } = await without(1);
  await applyUntilDone(world, importId);
  await call(world.founder, 'community.takeBackRoster', { importId });
  const many = await without(Math.floor(lines.length / 2));
  const second = await world.join('staff');
  await call(second, 'community.confirmRoster', { importId: many.importId, people: many.touched });
};
