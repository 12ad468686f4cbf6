import { apiContract } from '../../shared/contract.ts';
import type { Measured } from './cost.ts';
import { measureColdLoad } from './cold-load.ts';
import { sharedWrites } from './shared-writes.ts';
import { examinedPerReturned, growing, measureStructure, type Structure } from './structure.ts';

jest.setTimeout(600_000);

/** Database round trips an act may take, start and end of its transaction included. */
const ROUND_TRIPS_MAX = {
  'need.post': 9,
  'need.claim': 10,
  'need.confirm': 12,
  'need.give': 9,
  'need.contact': 9,
  'need.queue': 2,
  'vote.cast': 9,
  'draw.enter': 8,
  'membership.approve': 13,
  'inbox.home': 2,
  'inbox.list': 2,
} as const;
const LIST_ROUND_TRIPS_MAX = 2;
/** One more where somebody waits for whom another account is in already: whose they are, of one page at once; and where one author fills a wall: a page more of it. */
const LIST_ROUND_TRIPS_OWN: Readonly<Record<string, number>> = { 'membership.list': 3, 'need.list': 3 };
/** Five pages of which one row more is read, what is led, what waits for a yes, what is to be given and whom to ask up to ten, twenty needs around, twenty votes and twenty lines of rolls, ten of each task of votes and draws, the month, and whoever holds a role of duty. */
const FRONT_EXAMINED_MAX = 5 * 21 + 4 * 10 + 20 + 2 * 20 + 4 * 10 + 20;
const EXAMINED_PER_RETURNED_MAX = 2;

/** Of the time the bare SDK takes to load, which the bundle holds. It is 0.93 with 250 methods; were all schemas made at once, it would be half as much again. */
const COLD_LOAD_RATIO_MAX = 1.05;

let structures: readonly Structure[];
const all = (kind: 'methods' | 'lists' | 'fronts'): readonly Measured[] => structures.flatMap((one) => one[kind]);
beforeAll(async () => {
  structures = await measureStructure({ sizes: [10, 24] });
});

test('every method is measured', () => {
  expect([...new Set(all('methods').map(({ method }) => method))].sort()).toEqual(Object.keys(apiContract).sort());
});

test('what acts write is of one person or of what they are about: whoever dies in one holds up nobody else', () => {
  expect(sharedWrites(structures.map(({ methods }) => methods))).toEqual([]);
});

/** Whoever moves takes their open needs along: a page of at most fifty for each of at most eight people whom the measured file moves. */
const CARRIES_NEEDS = 'community.applyRoster';
const NEEDS_CARRIED_MAX = 8 * 50;

test('a roster that moves people reads no more than a page of what each waits for', () => {
  const costs = all('methods').flatMap(({ method, cost }) => (method === CARRIES_NEEDS ? [cost] : []));
  const least = Math.min(...costs.map(({ examined }) => examined));
  expect(new Set(costs.map(({ roundTrips }) => roundTrips)).size).toBe(1);
  expect(costs.filter(({ examined }) => examined > least + NEEDS_CARRIED_MAX)).toEqual([]);
});

test('nothing costs more in a larger world', () => {
  expect(growing(structures).filter((told) => !told.startsWith(CARRIES_NEEDS))).toEqual([]);
});

test.each(Object.entries(ROUND_TRIPS_MAX))('%s takes at most %i round trips', (name, max) => {
  const measured = [...all('methods'), ...all('fronts')].filter(({ method }) => method === name);
  expect(measured.map(({ cost }) => cost.roundTrips).filter((roundTrips) => roundTrips > max)).toEqual([]);
  expect(measured).not.toEqual([]);
});

test('any list takes at most two round trips, and those of applicants and of walls three', () => {
  const most = (method: string) => LIST_ROUND_TRIPS_OWN[method] ?? LIST_ROUND_TRIPS_MAX;
  expect(all('lists').filter(({ method, cost }) => cost.roundTrips > most(method))).toEqual([]);
});

test('the home screen reads a few pages', () => {
  expect(all('fronts').filter(({ cost }) => cost.examined > FRONT_EXAMINED_MAX)).toEqual([]);
});

test('a list examines at most two documents for each row it shows', () => {
  expect(all('lists').filter((list) => examinedPerReturned(list) > EXAMINED_PER_RETURNED_MAX)).toEqual([]);
});

test('the lists are full pages, so that the budget means something', () => {
  expect(all('lists').filter(({ method, cost }) => method !== 'insight.board' && cost.rows !== 20)).toEqual([]);
});

test('the function api starts about as quickly as the bare SDK', async () => {
  const { coldLoadRatio } = await measureColdLoad(5);
  expect(coldLoadRatio).toBeLessThanOrEqual(COLD_LOAD_RATIO_MAX);
});
