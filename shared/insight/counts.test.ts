import { SAMPLE_NEEDS, sampleNeed } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { Need } from '../need/need.ts';
import { countChanges, needChangeOf, sumOf, type CountChange } from './counts.ts';

const changes = (before: Need | null, after: Need) =>
  countChanges({ from: before?.status ?? null, to: after.status, kind: after.kind, at: after.updatedAt });
const at = (iso: string) => Date.parse(iso) as InstantMs;

test('a need that neighbours can read is said in the month of its post, and waits', () => {
  expect(changes(null, sampleNeed('open'))).toEqual([
    { period: '2026-11', figure: 'said', kind: 'water', by: 1 },
    { period: 'now', figure: 'waiting', kind: 'water', by: 1 },
  ]);
});

test('one that waits for a look is counted nowhere, whatever becomes of it then but being published', () => {
  const pending = sampleNeed('pending');
  const takenBack = { ...sampleNeed('withdrawn'), wasPublished: false };
  expect([changes(null, pending), changes(pending, sampleNeed('refused')), changes(pending, takenBack)]).toEqual([
    [],
    [],
    [],
  ]);
});

test('one that is published in another month than it was posted is said in that month', () => {
  const published = { ...sampleNeed('open'), updatedAt: at('2026-11-30T16:00:00Z') };
  expect(changes(sampleNeed('pending'), published)).toEqual([
    { period: '2026-12', figure: 'said', kind: 'water', by: 1 },
    { period: 'now', figure: 'waiting', kind: 'water', by: 1 },
  ]);
});

test('a claim and a release change no count', () => {
  const [open, claimed] = [sampleNeed('open'), sampleNeed('claimed')];
  expect([changes(open, claimed), changes(claimed, open), changes(open, open)]).toEqual([[], [], []]);
});

test('what is reported done still waits, for a nod; sent back it waits for no nod', () => {
  const nod = (by: 1 | -1): CountChange => ({ period: 'now', figure: 'awaitingNod', kind: 'water', by });
  expect(changes(sampleNeed('claimed'), sampleNeed('done'))).toEqual([nod(1)]);
  expect(changes(sampleNeed('done'), sampleNeed('claimed'))).toEqual([nod(-1)]);
});

test('the nod counts in the month of the nod, not in that of the post', () => {
  const confirmedAt = at('2027-01-31T15:59:59Z');
  const confirmed = { ...sampleNeed('confirmed'), confirmedAt, updatedAt: confirmedAt };
  expect(changes(sampleNeed('done'), confirmed)).toEqual([
    { period: '2027-01', figure: 'confirmed', kind: 'water', by: 1 },
    { period: 'now', figure: 'waiting', kind: 'water', by: -1 },
    { period: 'now', figure: 'awaitingNod', kind: 'water', by: -1 },
  ]);
});

test('what is taken back waits no more, and was said all the same', () => {
  expect(changes(sampleNeed('open'), sampleNeed('withdrawn'))).toEqual([
    { period: 'now', figure: 'waiting', kind: 'water', by: -1 },
  ]);
});

test.each([
  ['open', ['waiting']],
  ['assigned', ['waiting']],
  ['done', ['waiting', 'awaitingNod']],
  ['pending', []],
  ['asked', []],
] as const)(
  'one that is %s and moves with its people waits in one building less and one more, and is said in neither',
  (to, figures) => {
    const moved = (kind: string) =>
      needChangeOf({ kind, from: to, to, topic: 'water', at: at('2026-11-30T02:00:00Z') }) ?? {
        from: null,
        to,
        kind: 'lift',
        at: 0 as InstantMs,
      };
    const [away, here] = ['need.movedAway', 'need.movedHere'].map((kind) => countChanges(moved(kind)));
    const by = (n: 1 | -1) => figures.map((figure) => ({ period: 'now', figure, kind: 'water', by: n }));
    expect([away, here]).toEqual([by(-1), by(1)]);
  },
);

test('the sum of nothing is 0', () => {
  expect([sumOf(undefined), sumOf({}), sumOf({ water: 2, lift: 3 })]).toEqual([0, 0, 5]);
});

test('no act changes the counts of a need that stays as it is', () => {
  expect(SAMPLE_NEEDS.flatMap((need) => changes(need, need))).toEqual([]);
});

test.each([
  [
    { from: null, to: 'open', topic: 'water' },
    { from: null, to: 'open' },
  ],
  [
    { from: 'open', to: 'claimed', topic: 'water' },
    { from: 'open', to: 'claimed' },
  ],
  [{ from: null, to: 'open', topic: null }, undefined],
  [{ from: 'none', to: 'pending', topic: 'water' }, undefined],
  [{ from: null, to: 'constructor', topic: 'water' }, undefined],
] as const)('the event %j tells of a change of a need or of none', (event, expected) => {
  const when = at('2026-11-23T02:00:00Z');
  const change = expected && { ...expected, kind: 'water', at: when };
  expect(needChangeOf({ ...event, kind: 'need.claimed', at: when })).toEqual(change);
});
