import { randomUUID } from 'node:crypto';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingDay, endOfBeijingDay } from '../../shared/kernel/time.ts';
import { OFFICE_LIMITS } from '../../shared/office/office.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { AN_OFFICE, bindOffice, heldOffice, openOffice, WRITTEN_OF_OFFICE } from './refusals/office.ts';

const world = useWorld();
afterEach(async () => expectSound(world()));

const AN_INSTANT = expect.any(Number) as number;
const fresh = () => world().as(`openid-${randomUUID()}`);
const now = () => world().cloud.clock.now() as InstantMs;
const facts = (officeId: string) => ({
  officeId,
  organisation: AN_OFFICE.organisation,
  role: AN_OFFICE.officeRole,
  contactName: AN_OFFICE.contactName,
  phone: AN_OFFICE.phone,
  hours: AN_OFFICE.hours,
});
const TERM = { scope: { kind: 'community', name: '试验社区' }, from: AN_OFFICE.from, to: AN_OFFICE.to };
const listed = async (officeId: string) => {
  const { items } = await world().founder.must('office.list', {});
  return items.find((item) => item.officeId === officeId);
};

test('an office is opened, bound by its code, handed over and ended', async () => {
  const staff = await world().join('staff');
  const { officeId } = await staff.must('office.open', AN_OFFICE);
  expect(await listed(officeId)).toEqual({
    ...facts(officeId),
    ...TERM,
    status: 'waiting',
    since: AN_INSTANT,
    codeUntil: null,
  });
  const first = fresh();
  const given = await staff.must('office.issueCode', { officeId });
  expect(given).toEqual({ officeId, code: expect.stringMatching(/^\d{8}$/) as string, codeUntil: AN_INSTANT });
  expect((await listed(officeId))?.codeUntil).toBe(given.codeUntil);
  expect(await first.must('office.bind', { code: given.code })).toEqual({
    officeId,
    organisation: AN_OFFICE.organisation,
  });
  expect(await first.must('membership.me', {})).toEqual({
    kind: 'office',
    officeId,
    organisation: AN_OFFICE.organisation,
    communityId: 'community_test',
    communityName: '试验社区',
  });
  expect(await first.must('office.mine', {})).toEqual({ ...facts(officeId), ...TERM, codeUntil: null });

  const next = fresh();
  const { code } = await first.must('office.handOver', {});
  expect((await first.must('membership.me', {})).kind).toBe('office');
  await next.must('office.bind', { code });
  expect(await first.must('membership.me', {})).toEqual({ kind: 'stranger' });
  expect(await first.call('office.mine', {})).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  expect((await next.must('office.mine', {})).officeId).toBe(officeId);

  expect(await staff.must('office.end', { officeId })).toEqual({ officeId });
  expect(await next.must('membership.me', {})).toEqual({ kind: 'stranger' });
  expect((await listed(officeId))?.status).toBe('ended');
  const kinds = (await world().db.all('events')).filter(({ subject }) => subject === officeId).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual([
    'office.bound',
    'office.codeIssued',
    'office.codeIssued',
    'office.ended',
    'office.handedOver',
    'office.opened',
  ]);
});

test('residents read the offices whose role holds today, and nobody else reads them', async () => {
  const wei = await world().join('wei');
  const shown = async () => (await wei.must('office.directory', {})).items.map((item) => item.officeId);
  const [open, over, ended] = [
    await openOffice(world()),
    await openOffice(world(), { to: '2026-01-02' }),
    await openOffice(world()),
  ];
  await world().founder.must('office.end', { officeId: ended });
  expect(await shown()).toContain(open);
  expect(await shown()).not.toContain(over);
  expect(await shown()).not.toContain(ended);
  expect((await wei.must('office.directory', {})).items.find((item) => item.officeId === open)).toEqual(facts(open));
});

test('a correction is read by residents and by the office itself', async () => {
  const { officeId, holder } = await heldOffice(world());
  const change = { organisation: '供电所', contactName: '莫山', phone: null, hours: '', to: '2090-12-31' };
  await world().founder.must('office.change', { officeId, ...change });
  expect(await holder.must('office.mine', {})).toMatchObject(change);
});

test('an office is bound to a node of its own community', async () => {
  const staff = await world().join('staff');
  const buildingId = await world().buildingId('2号楼');
  const { officeId } = await staff.must('office.open', { ...AN_OFFICE, scope: { kind: 'building', buildingId } });
  expect((await listed(officeId))?.scope).toEqual({ kind: 'building', name: '2号楼' });
  const nowhere = { kind: 'building', buildingId: 'building_nowhere' } as const;
  expect(await staff.call('office.open', { ...AN_OFFICE, scope: nowhere })).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test('a code works once, kills the one before, and is over in the instant it expires', async () => {
  const officeId = await openOffice(world());
  const old = await world().founder.must('office.issueCode', { officeId });
  const { code } = await world().founder.must('office.issueCode', { officeId });
  const wrong = { ok: false, code: 'OFFICE_CODE_WRONG' };
  expect(await fresh().call('office.bind', { code: old.code })).toEqual(wrong);
  await fresh().must('office.bind', { code });
  expect(await fresh().call('office.bind', { code })).toEqual(wrong);
  const late = await world().founder.must('office.issueCode', { officeId });
  await world().cloud.clock.jumpTo(late.codeUntil, { timers: 'once' });
  expect(await fresh().call('office.bind', { code: late.code })).toEqual(wrong);
  expect(late.codeUntil - now()).toBeLessThanOrEqual(OFFICE_LIMITS.codeValidMs);
});

test('a repeated request gives the same code, which no document keeps', async () => {
  const officeId = await openOffice(world());
  const requestId = randomUUID();
  const first = await world().founder.call('office.issueCode', { officeId }, { requestId });
  expect(await world().founder.call('office.issueCode', { officeId }, { requestId })).toEqual(first);
  const code = first.ok ? first.value.code : '';
  expect(code).toMatch(/^\d{8}$/);
  const stored = [...(await world().db.dump()).values()].filter((document) => document.includes(`"${code}"`));
  expect(stored).toEqual([]);
});

test('five wrong codes close the door until midnight in Beijing', async () => {
  const guesser = fresh();
  const guess = (code: string) => guesser.call('office.bind', { code });
  const wrong = [];
  for (const code of ['90000001', '90000002', '90000003', '90000004', '90000005']) wrong.push(await guess(code));
  expect(wrong).toEqual(wrong.map(() => ({ ok: false, code: 'OFFICE_CODE_WRONG' })));
  const officeId = await openOffice(world());
  const { code } = await world().founder.must('office.issueCode', { officeId });
  expect(await guess(code)).toEqual({ ok: false, code: 'TOO_MANY_ATTEMPTS' });
  // One count of guesses an account: names of households cannot be tried instead.
  expect(await world().apply(guesser.openid, 'R306')).toEqual({ ok: false, code: 'TOO_MANY_ATTEMPTS' });
  await world().cloud.clock.jumpTo(endOfBeijingDay(beijingDay(now())), { timers: 'once' });
  const again = await world().founder.must('office.issueCode', { officeId });
  expect((await guess(again.code)).ok).toBe(true);
});

test('a wrong code sent again is charged once', async () => {
  const guesser = fresh();
  for (let sent = 0; sent < 7; sent += 1)
    expect(await guesser.call('office.bind', { code: '90000001' })).toEqual({ ok: false, code: 'OFFICE_CODE_WRONG' });
});

test('an office is in no count of residents and in no household', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const counts = async () => [
    await wei.must('community.building', {}),
    await staff.must('insight.board', {}),
    await world().db.all('households'),
    await world().db.all('residents'),
  ];
  const before = await counts();
  const { holder } = await heldOffice(world());
  expect(await counts()).toEqual(before);
  for (const method of ['inbox.home', 'community.building', 'duty.tonight', 'office.directory'] as const)
    expect(await holder.call(method, {})).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test('an account that was turned away may act for an office, and one whose office ended may apply', async () => {
  const openid = `openid-${randomUUID()}`;
  const applied = await world().apply(openid, 'R307');
  const membershipId = applied.ok ? applied.value.membershipId : '';
  await world().founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
  const officeId = await openOffice(world());
  await bindOffice(world(), officeId, openid);
  expect(await world().apply(openid, 'R307')).toEqual({ ok: false, code: 'IDENTITY_TAKEN' });
  await world().founder.must('office.change', { officeId, ...WRITTEN_OF_OFFICE });
  await world().founder.must('office.end', { officeId });
  expect((await world().apply(openid, 'R307')).ok).toBe(true);
});

test('offices are listed page by page, the newest first, none twice', async () => {
  const count = OFFICE_LIMITS.pageSize + 2;
  const opened: string[] = [];
  for (let n = 0; n < count; n += 1) opened.push(await openOffice(world()));
  const first = await world().founder.must('office.list', {});
  expect(first.items).toHaveLength(OFFICE_LIMITS.pageSize);
  const second = await world().founder.must('office.list', { cursor: first.next ?? '' });
  const ids = [...first.items, ...second.items].map((item) => item.officeId);
  expect(ids.slice(0, count)).toEqual(opened.reverse());
  expect(new Set(ids).size).toBe(ids.length);
});
