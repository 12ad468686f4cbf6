import { apiContract } from '../../shared/contract.ts';
import type { Measured } from './calls.ts';
import { examinedPerReturned, measureStructure, type Structure } from './structure.ts';

jest.setTimeout(120_000);

/** Database round trips a claim may take, start and end of its transaction included. */
const CLAIM_ROUND_TRIPS_MAX = 6;
const LIST_ROUND_TRIPS_MAX = 2;
/** Who calls, the shift of today (twice where the staff is no pair), the month, what waits, what is new. */
const FRONT_ROUND_TRIPS_MAX = 9;
/** Three pages of which one row more is read, six needs around, the month, and whoever holds a role of duty. */
const FRONT_EXAMINED_MAX = 4 * 21 + 6 + 20;
const EXAMINED_PER_RETURNED_MAX = 3;

let structure: Structure;
beforeAll(async () => {
  structure = await measureStructure();
});

test('every method is measured', () => {
  expect([...new Set(structure.methods.map(({ method }) => method))].sort()).toEqual(Object.keys(apiContract).sort());
});

test('a claim takes at most six round trips', () => {
  const claim = structure.methods.find(({ method }) => method === 'need.claim');
  expect(claim?.cost.roundTrips).toBeLessThanOrEqual(CLAIM_ROUND_TRIPS_MAX);
});

test('any list takes at most two, however much there is', () => {
  const over = [...structure.lists, ...structure.grown].filter(({ cost }) => cost.roundTrips > LIST_ROUND_TRIPS_MAX);
  expect(over).toEqual([]);
});

test('the home screen takes as many as before and reads no more pages, once there is ten times as much', () => {
  const costs = (fronts: readonly Measured[]) => fronts.map(({ cost }) => cost.roundTrips);
  expect(costs(structure.grownFronts)).toEqual(costs(structure.fronts));
  expect(Math.max(...costs(structure.fronts))).toBeLessThanOrEqual(FRONT_ROUND_TRIPS_MAX);
  expect(structure.grownFronts.filter(({ cost }) => cost.examined > FRONT_EXAMINED_MAX)).toEqual([]);
});

test('a list examines at most three documents for each row it shows, and no more when there is ten times as much', () => {
  const over = [...structure.lists, ...structure.grown].filter(
    (list) => examinedPerReturned(list) > EXAMINED_PER_RETURNED_MAX,
  );
  expect(over).toEqual([]);
});

test('the grown lists are full pages, so that the budget means something', () => {
  const empty = structure.grown.filter(({ cost }) => cost.rows === 0);
  expect(empty).toEqual([]);
  expect(structure.grown.filter(({ cost }) => cost.rows === 20).length).toBeGreaterThanOrEqual(
    structure.grown.length - 2,
  );
});
