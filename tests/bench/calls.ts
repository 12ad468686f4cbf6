import { randomUUID } from 'node:crypto';
import type { ApiContract } from '../../shared/contract.ts';
import type { MethodName } from '../../shared/rpc/contract.ts';
import { CAST } from '../world/people.ts';
import { FOUNDER, type World } from '../world/world.ts';
import { smallRoster } from '../world/people.ts';
import { uploadFile } from '../world/upload.ts';

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
  const answer = (await world.cloud.invoke('api', { method, input, requestId, client: 'bench' }, { openid })) as {
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

/** How many rows a list shows: those of its first array. */
const rowsOf = (value: Record<string, unknown>): number =>
  Object.values(value).find((field) => Array.isArray(field))?.length ?? 1;

/** Every method once, in an order in which each succeeds. */
export const measureEveryMethod = async (world: World): Promise<readonly Measured[]> => {
  const [wei, mo, captain, staff] = await world.joinAll('wei', 'mo', 'captain1', 'staff');
  const buildingId = await world.buildingId('1号楼');
  const measured: Measured[] = [];
  const call = async (who: { readonly openid: string }, method: Method, input: object = {}) => {
    const { value, ...rest } = await costOf(world, who.openid, method, input);
    measured.push(rest);
    return value;
  };
  const stranger = { openid: 'openid-bench' };
  const home = { buildingId, unit: 1, flat: '101' };
  const name = (await world.db.one('residents', `resident_test_${CAST.captain1.toLowerCase()}`))?.name;
  await call(stranger, 'membership.me');
  await call(stranger, 'community.directory');
  await call(stranger, 'membership.flats', { buildingId, unit: 1 });
  await call(stranger, 'membership.apply', { ...home, name });
  await call(stranger, 'membership.withdraw');
  const contested = await call(stranger, 'membership.apply', { ...home, name });
  await call(captain, 'membership.refuse', { membershipId: contested['membershipId'], reason: '先来办公室看看' });
  const other = await world.apply('openid-bench-2', 'R102');
  await call(captain, 'membership.list');
  await call(captain, 'membership.approve', { membershipId: other.ok ? other.value.membershipId : '' });
  await call(captain, 'community.building');
  const { needId } = await call(wei, 'need.post', A_NEED);
  await call(mo, 'need.claim', { needId });
  const phone = { phone: '13400001234', neighboursMayCall: true };
  await call(wei, 'membership.setPhone', phone);
  await call(mo, 'membership.setPhoneByWechat', { code: 'bench-code', neighboursMayCall: true });
  const { need } = await mo.must('need.detail', { needId: String(needId) });
  await call(mo, 'membership.call', { needId, callId: need.requesterCallId });
  await call(wei, 'membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
  await call(wei, 'membership.privacy');
  await call(wei, 'membership.export');
  await call(mo, 'need.release', { needId });
  await mo.must('need.claim', { needId: String(needId) });
  await call(mo, 'need.reportDone', { needId });
  await call(wei, 'need.sendBack', { needId, reason: '还在漏水' });
  await mo.must('need.reportDone', { needId: String(needId) });
  await call(wei, 'need.confirm', { needId });
  await call(mo, 'need.detail', { needId });
  await call(mo, 'points.statement');
  const second = await wei.must('need.post', A_NEED);
  await call(wei, 'need.withdraw', second);
  for (const method of ['need.publish', 'need.refuse'] as const) {
    const waiting = await wei.must('need.post', { ...A_NEED, text: '这是复核测试的话' });
    await call(staff, method, { needId: waiting.needId, ...(method === 'need.refuse' ? { reason: '请改一改' } : {}) });
  }
  await call(mo, 'need.list', { view: 'building', group: 'unfinished' });
  const fileId = await uploadFile(world.cloud.url, FOUNDER.openid, smallRoster());
  const { importId } = await call(world.founder, 'community.checkRoster', { fileId });
  await call(world.founder, 'community.applyRoster', { importId, acceptRemovals: false });
  await call({ openid: 'openid-bench-2' }, 'membership.leave', { residentId: 'resident_test_r102' });
  return measured;
};

/** The first page of every list there is. */
export const measureEveryList = async (world: World): Promise<readonly Measured[]> => {
  const [mo, staff, captain] = await world.joinAll('mo', 'staff', 'captain1');
  const views = ['building', 'community', 'mine', 'claimed'].flatMap((view) =>
    ['unfinished', 'finished'].map((group) => ({ view, group })),
  );
  const measured = [];
  for (const view of views) measured.push(await costOf(world, mo.openid, 'need.list', view));
  measured.push(await costOf(world, staff.openid, 'need.list', { view: 'pending', group: 'unfinished' }));
  for (const who of [captain, staff]) measured.push(await costOf(world, who.openid, 'membership.list', {}));
  measured.push(await costOf(world, mo.openid, 'points.statement', {}));
  return measured.map(({ method, of, cost }) => ({ method, of, cost }));
};
