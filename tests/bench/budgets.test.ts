import { apiContract } from '../../shared/contract.ts';
import type { Measured } from './calls.ts';
import { measureColdLoad } from './cold-load.ts';
import { examinedPerReturned, measureStructure, type Structure } from './structure.ts';

jest.setTimeout(120_000);

/** Database round trips an act may take, start and end of its transaction included. */
const ROUND_TRIPS_MAX = {
  'need.post': 6,
  'need.claim': 7,
  'need.confirm': 11,
  'membership.approve': 13,
  'inbox.home': 2,
  'inbox.list': 2,
} as const;
const LIST_ROUND_TRIPS_MAX = 2;
/** Three pages of which one row more is read, six needs around, the month, and whoever holds a role of duty. */
const FRONT_EXAMINED_MAX = 4 * 21 + 6 + 20;
const EXAMINED_PER_RETURNED_MAX = 3;

/** Of the time the bare SDK takes to load, which the bundle holds. */
const COLD_LOAD_RATIO_MAX = 0.85;

let structure: Structure;
beforeAll(async () => {
  structure = await measureStructure();
});

test('every method is measured', () => {
  expect([...new Set(structure.methods.map(({ method }) => method))].sort()).toEqual(Object.keys(apiContract).sort());
});

test.each(Object.entries(ROUND_TRIPS_MAX))('%s takes at most %i round trips', (name, max) => {
  const measured = structure.methods.filter(({ method }) => method === name);
  expect(measured.map(({ cost }) => cost.roundTrips).filter((roundTrips) => roundTrips > max)).toEqual([]);
  expect(measured).not.toEqual([]);
});

test('any list takes at most two, however much there is', () => {
  const over = [...structure.lists, ...structure.grown].filter(({ cost }) => cost.roundTrips > LIST_ROUND_TRIPS_MAX);
  expect(over).toEqual([]);
});

test('the home screen takes as many as before and reads no more pages, once there is ten times as much', () => {
  const costs = (fronts: readonly Measured[]) => fronts.map(({ cost }) => cost.roundTrips);
  expect(costs(structure.grownFronts)).toEqual(costs(structure.fronts));
  expect(Math.max(...costs(structure.fronts))).toBeLessThanOrEqual(ROUND_TRIPS_MAX['inbox.home']);
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

test('the function api starts quicker than the bare SDK', async () => {
  const { coldLoadRatio } = await measureColdLoad(5);
  expect(coldLoadRatio).toBeLessThanOrEqual(COLD_LOAD_RATIO_MAX);
});
