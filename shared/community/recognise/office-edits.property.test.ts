import fc from 'fast-check';
import type { RosterRow } from '../check-row.ts';
import type { CurrentRoster } from '../current-roster.ts';
import type { IdentityId } from '../../kernel/ids.ts';
import { NOTHING, row, compare, carryOut, imported, living } from '../../../tests/fixtures/roster-model.ts';

const NAMES = '黄桂花 韦国强 覃小妹 罗永福 农阿婆 陆正生 莫老三 卢春秋 梁月明 黄桂香 韦国强 蓝秋水'.split(' ');
/** Twelve people in four flats; where each comes from is theirs alone, which is how the test knows who is who. */
const START: readonly RosterRow[] = NAMES.map((name, at) =>
  row(
    `00${String(at + 1)}`,
    `0${String(Math.floor(at / 3) + 1)}`,
    at < 6 ? '1号楼' : '2号楼',
    `10${String(Math.floor(at / 3) + 1)}`,
    {
      ...{ name, origin: `${String(at)}村`, birthYear: at % 4 === 0 ? null : 1950 + at },
      roles: at === 0 ? ['captain'] : [],
    },
  ),
);
const HERE: CurrentRoster = ((current) => ({
  ...current,
  residents: current.residents.map((one) => ({ ...one, identityId: `${one.name} ${one.originVillage}` as IdentityId })),
}))(imported(NOTHING, START));

type Edit = (rows: readonly RosterRow[], at: number) => readonly RosterRow[];
/** One thing that happens to a table in an office. */
const EDITS: Readonly<Record<string, Edit>> = {
  shiftNumbers: (rows, by) =>
    rows.map((one) => ({ ...one, number: String(Number(one.number) + (by % 3) + 1).padStart(3, '0') })),
  shiftNames: (rows) => rows.map((one, at) => ({ ...one, name: rows[(at + 1) % rows.length]?.name ?? '' })),
  sortNumbers: (rows) => {
    const sorted = rows
      .map(({ number }) => number)
      .sort()
      .reverse();
    return rows.map((one, at) => ({ ...one, number: sorted[at] ?? '' }));
  },
  stripZeros: (rows) =>
    rows.map((one) => ({ ...one, number: String(Number(one.number)), household: String(Number(one.household)) })),
  rename: (rows, which) =>
    rows.map((one, at) => (at === which % rows.length ? { ...one, name: `${one.name.slice(0, -1)}梅` } : one)),
  replace: (rows, which) =>
    rows.map((one, at) => (at === which % rows.length ? { ...one, name: '岑新来', origin: '新村' } : one)),
  renameBuilding: (rows) => rows.map((one) => (one.building === '1号楼' ? { ...one, building: '幸福楼' } : one)),
  split: (rows, which) =>
    rows.map((one, at) => (at === which % rows.length ? { ...one, household: '77', flat: '707' } : one)),
  lose: (rows, which) => rows.filter((_, at) => at !== which % rows.length),
  double: (rows, which) => [...rows, ...rows.slice(which % rows.length, (which % rows.length) + 1)],
  doubleUnderAnother: (rows, which) => [
    ...rows,
    ...rows.slice(which % rows.length, (which % rows.length) + 1).map((one) => ({ ...one, number: '900' })),
  ],
  roles: (rows, which) =>
    rows.map((one, at) => ({ ...one, roles: at === which % rows.length ? (['captain'] as const) : [] })),
};
const anyEdits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(11)), { minLength: 1, maxLength: 4 });
const edited = (edits: readonly (readonly [string, number])[]) =>
  edits.reduce((rows, [name, at]) => (rows.length < 2 ? rows : (EDITS[name]?.(rows, at) ?? rows)), START);

const captains = (current: CurrentRoster) =>
  living(current).flatMap(({ _id, roles }) =>
    roles.some(({ role, to }) => role === 'captain' && to === null) ? [_id] : [],
  );

test('whatever an office does to a table, no account and no role changes person without a yes that names both', () => {
  fc.assert(
    fc.property(anyEdits, fc.infiniteStream(fc.boolean()), (edits, coins) => {
      const file = edited(edits);
      const answers = new Map<string, boolean>();
      for (let round = 0; round < 4; round += 1) {
        const { plan, counts, reconciled } = compare(HERE, file, [], undefined, answers);
        const after = plan.reduce((next, op) => carryOut(next, op), HERE);
        const yes = reconciled.rows.filter(
          ({ line, residentId }) =>
            answers.get(`person.${String(line)}.${residentId}`) === true ||
            answers.get(`name.${String(line)}.${residentId}`) === true ||
            answers.get(`both.${String(line)}.${residentId}`) === true,
        );
        const named = new Set<string>(yes.map(({ residentId }) => residentId));
        // Where names alone were shifted, who a row is about is told by its name.
        const isByOrigin = !edits.some(([name]) => name === 'shiftNames');
        for (const { _id, name, identityId, originVillage } of living(after)) {
          if (identityId === null || named.has(_id)) continue;
          const [whose, from] = identityId.split(' ');
          expect([name, isByOrigin ? originVillage : from]).toEqual([whose, from]);
        }
        const rolesSaid = [...answers].some(([key, isYes]) => isYes && key.startsWith('roles.'));
        const kept = captains(HERE).filter((id) => living(after).some(({ _id }) => _id === id));
        if (!rolesSaid) expect(captains(after)).toEqual(kept);
        // Nobody is in the file and nowhere: a row went in, or is named.
        const { added, renamed, renumbered, changed, moved, same } = counts;
        expect(added + renamed + renumbered + changed + moved + same + reconciled.bad.length).toBe(file.length);
        // Nobody disappears who is not listed.
        const gone = HERE.residents.filter(({ _id }) => !living(after).some((one) => one._id === _id));
        expect(gone.map(({ _id }) => _id).sort()).toEqual(reconciled.leavers.map(({ _id }) => _id).sort());
        // A number and a flat are one's.
        const numbers = living(after).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const { key } of reconciled.questions) answers.set(key, coins.next().value === true);
      }
    }),
    { numRuns: 150 },
  );
});

test('without an answer nobody who has an account leaves by a number alone', () => {
  fc.assert(
    fc.property(fc.nat(11), (which) => {
      const file = edited([['replace', which]]);
      const { counts, reconciled } = compare(HERE, file, [], undefined, new Map());
      expect([counts.removed, counts.added, reconciled.questions.map(({ kind }) => kind)]).toEqual([0, 0, ['name']]);
    }),
  );
});
