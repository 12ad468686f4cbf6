import { methodCosts, type Costs } from './method-costs.ts';

const LIST_METHODS = ['need.list', 'membership.list', 'points.statement', 'membership.flats', 'community.directory'];
const EXAMINED_PER_RETURNED_MAX = 3;

/** Structure, not speed: these hold on any machine. */
describe('what a method costs the database', () => {
  const at = new Map<number, Costs>();
  beforeAll(async () => {
    for (const times of [1, 10]) at.set(times, await methodCosts(times));
  }, 180_000);

  test('a claim takes at most six round trips', () => {
    expect(at.get(1)?.get('need.claim')?.roundTrips).toBeLessThanOrEqual(6);
  });

  test.each(LIST_METHODS)('%s takes at most two round trips', (method) => {
    expect(at.get(1)?.get(method)?.roundTrips).toBeLessThanOrEqual(2);
  });

  test('no method takes more round trips in a community ten times as busy', () => {
    const trips = (times: number) =>
      Object.fromEntries([...(at.get(times) ?? [])].map(([method, cost]) => [method, cost.roundTrips]));
    expect(trips(10)).toEqual(trips(1));
  });

  test.each([1, 10])('at %i times the needs no list examines more than three documents for one it returns', (times) => {
    const costs = at.get(times);
    const over = LIST_METHODS.filter((method) => {
      const cost = costs?.get(method);
      return !cost || cost.examined > EXAMINED_PER_RETURNED_MAX * cost.returned;
    });
    expect(over).toEqual([]);
  });
});
