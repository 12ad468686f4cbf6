import type { RoleGrant } from '../community/roles.ts';
import type { LocalDate } from '../kernel/time.ts';
import { endRole, giveRole, heldInPerson, mayBegin, passRole } from './appointment.ts';
import { appointersOf } from './appointers.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-23');
const captain = (from: string, to: string | null = null, more: Partial<RoleGrant> = {}): RoleGrant => ({
  ...{ role: 'captain', scopeKind: 'building', scopeId: 'building_x_1', from: day(from) },
  to: to === null ? null : day(to),
  ...more,
});
const POST = { role: 'captain', scopeId: 'building_x_1' } as const;

test.each([
  ['today, open', captain('2026-11-23'), true],
  ['yesterday', captain('2026-11-22'), false],
  ['ending before it begins', captain('2026-12-02', '2026-12-01'), false],
  ['a deputy for 30 days', captain('2026-11-23', '2026-12-22', { asDeputy: true }), true],
  ['a deputy for 31 days', captain('2026-11-23', '2026-12-23', { asDeputy: true }), false],
  ['a deputy without end', captain('2026-11-23', null, { asDeputy: true }), false],
])('a term may begin: %s', (_, term, isGood) => {
  expect(mayBegin(term, today).ok).toBe(isGood);
});

test.each([
  ['nobody', [], true],
  ['a captain now', [captain('2025-01-01')], false],
  ['a captain whose last day is the first', [captain('2025-01-01', '2026-11-23')], false],
  ['a captain who ended the day before', [captain('2025-01-01', '2026-11-22')], true],
  ['a captain to come', [captain('2027-01-01')], false],
  ['a deputy', [captain('2026-11-01', '2026-11-30', { asDeputy: true })], true],
  ['one who never held it', [captain('2026-11-23', '2026-11-22', { endedBy: 'app' })], true],
  ['a captain of another building', [captain('2025-01-01', null, { scopeId: 'building_x_2' })], true],
])('a captain is given beside %s', (_, others, isGood) => {
  expect(giveRole([], captain('2026-11-23'), others)).toEqual(
    isGood ? { ok: true, value: [captain('2026-11-23', null, { source: 'app' })] } : { ok: false, code: 'POST_HELD' },
  );
});

test('two deputies are not at once, and many lead clusters', () => {
  const deputy = captain('2026-11-23', '2026-11-30', { asDeputy: true });
  expect(giveRole([], deputy, [deputy])).toEqual({ ok: false, code: 'POST_HELD' });
  const leader = { ...captain('2026-11-23'), role: 'clusterLeader' } as const;
  expect(giveRole([], leader, [leader]).ok).toBe(true);
  expect(giveRole([leader], leader, [])).toEqual({ ok: false, code: 'POST_HELD' });
});

test('what is ended holds nothing from that step on, also what begins later', () => {
  const grants = [captain('2024-01-01', '2024-12-31'), captain('2025-01-01', '2026-12-31'), captain('2027-01-01')];
  expect(endRole(grants, POST, today)).toEqual({
    ok: true,
    value: [
      grants[0],
      captain('2025-01-01', '2026-11-22', { endedBy: 'app' }),
      captain('2027-01-01', '2026-11-22', { endedBy: 'app' }),
    ],
  });
  expect(endRole([captain('2024-01-01', '2024-12-31')], POST, today)).toEqual({
    ...{ ok: false, code: 'APPOINTMENT_NOT_FOUND' },
  });
});

test('what is handed over is one captaincy, for the rest of the term', () => {
  const post = { ...POST, scopeKind: 'building' } as const;
  const deputy = captain('2026-11-01', '2026-11-30', { asDeputy: true, source: 'app' });
  expect(passRole([captain('2025-01-01', '2027-12-31')], [deputy], { post, others: [], today })).toEqual({
    ok: true,
    value: {
      from: [captain('2025-01-01', '2026-11-22', { endedBy: 'app' })],
      to: [{ ...deputy, to: '2026-11-22', endedBy: 'app' }, captain('2026-11-23', '2027-12-31', { source: 'app' })],
    },
  });
  const refused = (code: string) => ({ ok: false, code });
  expect(passRole([deputy], [], { post, others: [], today })).toEqual(refused('APPOINTMENT_NOT_FOUND'));
  const third = [captain('2027-01-01')];
  expect(passRole([captain('2025-01-01')], [], { post, others: third, today })).toEqual(refused('POST_HELD'));
  const till = [captain('2025-01-01', '2026-12-31')];
  expect(passRole(till, [], { post, others: third, today }).ok).toBe(true);
});

test('a deputy holds the post not in person', () => {
  expect(heldInPerson([captain('2026-11-01', '2026-11-30', { asDeputy: true })], POST, today)).toBeUndefined();
  expect(heldInPerson([captain('2026-11-24')], POST, today)).toBeUndefined();
  expect(heldInPerson([captain('2026-11-23')], POST, today)).toEqual(captain('2026-11-23'));
});

test('the staff makes no superior, and nobody makes a department', () => {
  expect([appointersOf('captain'), appointersOf('staff'), appointersOf('admin'), appointersOf('department')]).toEqual([
    ['staff', 'secretary', 'admin'],
    ['secretary', 'admin'],
    ['admin'],
    [],
  ]);
});
