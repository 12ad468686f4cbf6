import type { LocalDate } from '../kernel/time.ts';
import type { RoleGrant } from './roles.ts';
import { endGrants, mergeGrants, type WantedGrant } from './roster-grants.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-11-23');
const captain = (from: string, to: string | null = null): RoleGrant => ({
  role: 'captain',
  scopeKind: 'building',
  scopeId: 'building_x_1',
  from: day(from),
  to: to === null ? null : day(to),
});
const wish = (from: string | null = null, to: string | null = null): WantedGrant => ({
  ...captain('2000-01-01', to),
  from: from === null ? null : day(from),
});

test('a role without a first day holds from the import on', () => {
  expect(mergeGrants([], [wish()], today)).toEqual([captain('2026-11-23')]);
});

test('a role that is still stated keeps its first day; a stated term replaces the stored one', () => {
  expect(mergeGrants([captain('2025-01-01')], [wish()], today)).toEqual([captain('2025-01-01')]);
  expect(mergeGrants([captain('2025-01-01')], [wish('2025-02-01', '2027-01-31')], today)).toEqual([
    captain('2025-02-01', '2027-01-31'),
  ]);
});

test('a role that is no longer stated ended yesterday and stays as history', () => {
  expect(mergeGrants([captain('2025-01-01')], [], today)).toEqual([captain('2025-01-01', '2026-11-22')]);
  expect(endGrants([captain('2024-01-01', '2024-12-31'), captain('2026-11-23')], today)).toEqual([
    captain('2024-01-01', '2024-12-31'),
  ]);
});

test('a deputy is left alone by an import and ends with who leaves', () => {
  const deputy: RoleGrant = { ...captain('2026-11-01', '2026-12-31'), asDeputy: true };
  expect(mergeGrants([deputy], [], today)).toEqual([deputy]);
  expect(mergeGrants([deputy], [wish()], today)).toEqual([deputy, captain('2026-11-23')]);
  expect(endGrants([deputy], today)).toEqual([{ ...deputy, to: '2026-11-22' }]);
});

test('a captain who moves to another building is captain there and not here', () => {
  const moved = { ...wish(), scopeId: 'building_x_2' };
  expect(mergeGrants([captain('2025-01-01')], [moved], today)).toEqual([
    captain('2025-01-01', '2026-11-22'),
    { ...captain('2026-11-23'), scopeId: 'building_x_2' },
  ]);
});

test.each([
  ['open', wish()],
  ['from a day on', wish('2026-12-01')],
  ['for a term', wish('2026-01-01', '2026-12-31')],
  ['for a term that is over', wish('2024-01-01', '2024-12-31')],
  ['until a day that is over', wish(null, '2024-12-31')],
])('stating the same again changes nothing, today or later: %s', (_, stated) => {
  const once = mergeGrants([], [stated], today);
  expect(mergeGrants(once, [stated], today)).toEqual(once);
  expect(mergeGrants(once, [stated], day('2027-06-01'))).toEqual(once);
});

test('twenty ended terms are remembered', () => {
  const ended = Array.from({ length: 22 }, (_, at) => captain(`20${10 + at}-01-01`, `20${10 + at}-01-02`));
  expect(mergeGrants(ended.slice(0, 15), [wish()], today)).toHaveLength(16);
  const past = Array.from({ length: 22 }, (_, at) => captain(`19${60 + at}-01-01`, `19${60 + at}-01-02`));
  expect(mergeGrants(past, [], today)).toEqual(past.slice(2));
});

describe('what was done in the app', () => {
  const given: RoleGrant = { ...captain('2026-10-01'), source: 'app' };
  const ended: RoleGrant = { ...captain('2025-01-01', '2026-10-31'), endedBy: 'app' };

  test('a role given there stays, whether the roster states it or not', () => {
    expect(mergeGrants([given], [], today)).toEqual([given]);
    expect(mergeGrants([given], [wish('2026-01-01', '2026-12-31')], today)).toEqual([given]);
  });

  test('a role ended there does not come back while the roster still states it', () => {
    expect(mergeGrants([ended], [wish()], today)).toEqual([ended]);
    expect(mergeGrants([ended], [wish('2025-01-01')], day('2027-06-01'))).toEqual([ended]);
  });

  test('a role of an import of the same day, ended there, does not come back', () => {
    const never: RoleGrant = { ...captain('2026-11-23', '2026-11-22'), endedBy: 'app' };
    expect(mergeGrants([never], [wish('2026-11-23')], today)).toEqual([never]);
  });

  test('a later term that the roster states begins, and stays stated', () => {
    const later = captain('2027-01-01');
    const once = mergeGrants([ended], [wish('2027-01-01')], today);
    expect(once).toEqual([ended, later]);
    expect(mergeGrants(once, [wish('2027-01-01')], today)).toEqual(once);
    expect(mergeGrants(once, [wish()], day('2027-06-01'))).toEqual(once);
  });

  test('all of it ends with who leaves', () => {
    expect(endGrants([given], today)).toEqual([{ ...given, to: '2026-11-22' }]);
  });
});
