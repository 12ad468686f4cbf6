import fc from 'fast-check';
import { VOTE_RULES } from './rules.ts';
import { AREA_MAX, faultsOf, isPassed, thresholdsOf, type Totals } from './totals.ts';

const ruleNamed = (wanted: string) => {
  const rule = VOTE_RULES.find(({ name }) => name === wanted);
  if (!rule) throw new Error(`no rule ${wanted}`);
  return rule;
};
const [OWNERS, WEIGHTY] = [ruleNamed('owners'), ruleNamed('owners-weighty')];

/** Three of each: for, against, abstained; and all there are. */
type Of = readonly [yes: number, no: number, abstained: number];
const totals = (households: Of, area: Of, areaOnRoll: number): Totals => ({
  householdsTook: households[0] + households[1] + households[2],
  ...{ householdsYes: households[0], householdsNo: households[1], householdsAbstained: households[2], areaOnRoll },
  areaTook: area[0] + area[1] + area[2],
  ...{ areaYes: area[0], areaNo: area[1], areaAbstained: area[2] },
});
/** What is missing, as `stage.measure`. */
const missing = (rule: typeof OWNERS, typed: Totals, onRoll: number): readonly string[] =>
  thresholdsOf(rule, typed, onRoll).flatMap(({ stage, measure, isMet }) => (isMet ? [] : [`${stage}.${measure}`]));

test('two thirds of households and of area take part, each by itself', () => {
  const full = totals([2, 0, 0], [20, 0, 0], 30);
  expect([missing(OWNERS, full, 3), isPassed(OWNERS, full, 3)]).toEqual([[], true]);
  expect(missing(OWNERS, full, 4)).toEqual(['took.households']);
  expect(missing(OWNERS, { ...full, areaOnRoll: 31 }, 3)).toEqual(['took.area']);
});

test('half of those who took part is not more than half', () => {
  expect(missing(OWNERS, totals([2, 2, 0], [21, 20, 0], 41), 4)).toEqual(['agreed.households']);
  expect(missing(OWNERS, totals([3, 1, 0], [20, 20, 0], 40), 4)).toEqual(['agreed.area']);
  expect(missing(OWNERS, totals([2, 1, 1], [20, 10, 10], 40), 4)).toEqual(['agreed.households', 'agreed.area']);
});

test('three quarters of those who took part are enough for a weighty matter', () => {
  expect(missing(WEIGHTY, totals([3, 1, 0], [75, 25, 0], 100), 4)).toEqual([]);
  expect(missing(WEIGHTY, totals([3, 1, 0], [74, 26, 0], 100), 4)).toEqual(['agreed.area']);
  expect(missing(WEIGHTY, totals([2, 1, 0], [75, 25, 0], 100), 3)).toEqual(['agreed.households']);
});

test('of nobody nothing is enough', () => {
  expect(missing(OWNERS, totals([0, 0, 0], [0, 0, 0], 0), 0)).toEqual([
    ...['took.households', 'took.area', 'agreed.households', 'agreed.area'],
  ]);
});

test('each threshold is what its fraction says in whole numbers, however large an area', () => {
  const count = (max: number) => fc.integer({ min: 0, max });
  const of = (max: number) => fc.tuple(count(max), count(max), count(max));
  fc.assert(
    fc.property(
      fc.constantFrom(OWNERS, WEIGHTY),
      of(3000),
      of(Math.floor(AREA_MAX / 3)),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: AREA_MAX }),
      (rule, households, area, onRoll, areaOnRoll) => {
        for (const { stage, part, whole, isMet } of thresholdsOf(rule, totals(households, area, areaOnRoll), onRoll)) {
          const share = stage === 'took' ? rule.takingPart : rule.agreeing;
          const [left, right] = [BigInt(part) * BigInt(share?.outOf ?? 0), BigInt(whole) * BigInt(share?.of ?? 0)];
          expect(isMet).toBe(part > 0 && (share?.isMore ? left > right : left >= right));
        }
      },
    ),
  );
});

test('for, against and abstained are all who took part, and no more than there are', () => {
  const right = totals([3, 1, 0], [75, 25, 0], 100);
  expect(faultsOf(right, 4)).toEqual([]);
  expect(faultsOf({ ...right, householdsNo: 2 }, 4)).toEqual([{ measure: 'households', is: 'sum' }]);
  expect(faultsOf({ ...right, areaOnRoll: 99 }, 3)).toEqual([
    { measure: 'households', is: 'over' },
    { measure: 'area', is: 'over' },
  ]);
});
