import { compare, context, imported, NOTHING, row } from '../../tests/fixtures/roster-model.ts';
import { endRole, giveRole } from '../appointment/appointment.ts';
import type { CurrentRoster } from './current-roster.ts';
import type { RoleGrant } from './roles.ts';

const ROWS = [
  row('R1', 'H1', '1号楼', '101', { roles: ['captain'] }),
  row('R2', 'H1', '1号楼', '101'),
  row('R3', 'H2', '1号楼', '102'),
];
const before = imported(NOTHING, ROWS);
const post = {
  ...{ role: 'captain', scopeKind: 'building', scopeId: before.buildings[0]?._id ?? '' },
  ...{ from: context.today, to: null },
} as const satisfies RoleGrant;

/** R3 is captain in place of R1, by the app and not by the roster. */
const handedOver: CurrentRoster = {
  ...before,
  residents: before.residents.map((one) => {
    if (one.number === 'R2') return one;
    const roles = one.number === 'R1' ? endRole(one.roles, post, context.today) : giveRole(one.roles, post, []);
    if (!roles.ok) throw new Error(roles.code);
    return { ...one, roles: roles.value };
  }),
};
const problemsOf = (rows: Parameters<typeof compare>[1]) =>
  compare(handedOver, rows).reconciled.problems.map(({ line, reason }) => `${String(line)} ${reason}`);

test('an import after it changes nothing, and says of both rows why', () => {
  expect(compare(handedOver, ROWS).plan).toEqual([]);
  expect(problemsOf(ROWS)).toEqual(['2 楼长在邻里里已经不当了，不再加上', '4 楼长是在邻里里定的，表里没写，照旧']);
});

test('a roster that has caught up says nothing more', () => {
  const caughtUp = [ROWS[0]!, ROWS[1]!, ROWS[2]!].map((one) => ({
    ...one,
    roles: one.number === 'R3' ? (['captain'] as const) : [],
  }));
  expect([compare(handedOver, caughtUp).plan, problemsOf(caughtUp)]).toEqual([[], []]);
});

test('a row that would make a second captain stays out', () => {
  const second = ROWS.map((one) => ({ ...one, roles: one.number === 'R2' ? (['captain'] as const) : [] }));
  const { reconciled } = compare(handedOver, second);
  expect(reconciled.bad.map(({ number }) => number)).toEqual(['R2']);
  expect(problemsOf(second)).toContain('3 1号楼现在的楼长是名R3');
});

test('a later term that the roster states for a former captain goes in', () => {
  const later = ROWS.map((one) =>
    one.number === 'R1' ? { ...one, termFrom: '2027-01-01' as typeof context.today } : { ...one },
  );
  const ended: CurrentRoster = {
    ...handedOver,
    residents: handedOver.residents.map((one) =>
      one.number === 'R3'
        ? { ...one, roles: one.roles.map((grant) => ({ ...grant, to: '2026-12-31' as typeof context.today })) }
        : one,
    ),
  };
  const roles = compare(ended, later).plan.flatMap((op) => (op.kind === 'revise' ? op.facts.roles : []));
  expect(roles.at(-1)).toEqual({ ...post, from: '2027-01-01', to: null });
});
