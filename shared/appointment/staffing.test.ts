import type { RoleGrant } from '../community/roles.ts';
import type { LocalDate } from '../kernel/time.ts';
import { requiredStaff, staffingOf } from './staffing.ts';

const today = '2026-11-23' as LocalDate;
const holds = (role: RoleGrant['role'], to: string | null = null): RoleGrant => ({
  ...{ role, scopeKind: 'community', scopeId: 'community_x', from: '2026-01-01' as LocalDate },
  to: to as LocalDate | null,
});

test.each([
  [0, 2],
  [1, 2],
  [999, 2],
  [1000, 3],
  [1999, 3],
  [2000, 5],
  [8627, 5],
])('%i residents need %i officials', (residents, required) => {
  expect(requiredStaff(residents)).toBe(required);
});

test('one person with two roles fills one seat', () => {
  const people = [{ roles: [holds('staff'), holds('secretary')] }, { roles: [holds('staff')] }];
  expect(staffingOf(1000, people, today)).toEqual({ required: 3, held: 2, vacant: 1 });
});

test('a role that ended, and a deputy, fill no seat', () => {
  const deputy = { ...holds('staff', '2026-12-01'), asDeputy: true } as const;
  expect(staffingOf(999, [{ roles: [holds('staff', '2026-11-22')] }, { roles: [deputy] }], today)).toEqual({
    ...{ required: 2, held: 0, vacant: 2 },
  });
});

test('more than are needed leave no seat free', () => {
  const people = [1, 2, 3].map(() => ({ roles: [holds('staff')] }));
  expect(staffingOf(10, people, today).vacant).toBe(0);
});
