import fc from 'fast-check';
import { createFaults, draw } from './faults.ts';
import type { FaultPlan, FaultTarget } from './plan.ts';

const quiet = (): void => undefined;
const commit: FaultTarget = { action: 'database.commitTransaction', inTransaction: true };
const get: FaultTarget = { action: 'database.getDocument', collection: 'needs' };
const hits = (plan: FaultPlan, targets: readonly FaultTarget[], seed = 1): boolean[] => {
  const faults = createFaults(seed, plan, quiet);
  return targets.map((target) => faults.strike(target) !== undefined);
};
const repeat = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('when a fault strikes', () => {
  test('by number: exactly the matching actions that are named', () => {
    const plan = { rules: [{ fault: 'conflict', calls: [2, 4] }] } as const;
    expect(hits(plan, repeat(5, commit))).toEqual([false, true, false, true, false]);
  });

  test('actions that do not match are not counted', () => {
    const plan = { rules: [{ fault: 'timeout-after', action: 'database.commitTransaction', calls: [2] }] } as const;
    expect(hits(plan, [get, commit, get, commit])).toEqual([false, false, false, true]);
  });

  test('without numbers or probability: always', () => {
    expect(hits({ rules: [{ fault: 'slow' }] }, [get, commit])).toEqual([true, true]);
  });

  test('a rule can be bound to a collection and to a function', () => {
    const plan = { rules: [{ fault: 'slow', collection: 'needs', function: 'api' }] } as const;
    expect(hits(plan, [get, { ...get, function: 'api' }, { ...get, function: 'api', collection: 'votes' }])).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('conflict and busy strike only inside a transaction', () => {
    const write = { action: 'database.modifyDocument' };
    expect(hits({ rules: [{ fault: 'conflict' }] }, [write, { ...write, inTransaction: true }])).toEqual([false, true]);
    expect(hits({ rules: [{ fault: 'busy' }] }, [get, { ...get, inTransaction: true }])).toEqual([false, true]);
  });

  test('the first rule that strikes wins, and the others count on', () => {
    const faults = createFaults(
      1,
      {
        rules: [
          { fault: 'slow', calls: [1] },
          { fault: 'timeout-before', calls: [2] },
        ],
      },
      quiet,
    );
    expect([faults.strike(get)?.fault, faults.strike(get)?.fault]).toEqual(['slow', 'timeout-before']);
  });

  test('a new plan counts anew, and {} is none', () => {
    const faults = createFaults(1, { rules: [{ fault: 'slow', calls: [1] }] }, quiet);
    faults.strike(get);
    faults.set({ rules: [{ fault: 'slow', calls: [1] }] });
    expect(faults.strike(get)?.fault).toBe('slow');
    faults.set({});
    expect(faults.strike(get)).toBeUndefined();
  });
});

describe('chance', () => {
  test('the same seed strikes the same actions, another seed others', () => {
    const plan = { rules: [{ fault: 'slow', probability: 0.5 }] } as const;
    const targets = repeat(200, get);
    expect(hits(plan, targets, 7)).toEqual(hits(plan, targets, 7));
    expect(hits(plan, targets, 7)).not.toEqual(hits(plan, targets, 8));
  });

  test('it strikes about as often as its probability says', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (seed, probability) => {
        const struck = hits({ rules: [{ fault: 'slow', probability }] }, repeat(2000, get), seed).filter(
          Boolean,
        ).length;
        expect(Math.abs(struck / 2000 - probability)).toBeLessThan(0.08);
      }),
      { numRuns: 50 },
    );
  });

  test('a draw is within [0, 1)', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), (...args) => {
        const drawn = draw(...args);
        expect(drawn >= 0 && drawn < 1).toBe(true);
      }),
    );
  });

  test('a plan with its own seed uses it and says so', () => {
    const lines: string[] = [];
    createFaults(1, { seed: 42, rules: [{ fault: 'slow' }] }, (line) => lines.push(line)).strike(get);
    expect(lines).toEqual([
      'faults: 1 rule(s), seed 42',
      'fault slow strikes database.getDocument on needs (match 1, seed 42)',
    ]);
  });
});

describe('plans that are refused', () => {
  test.each<[string, unknown, string]>([
    ['an unknown fault', { fault: 'earthquake' }, 'fault rule 1: fault must be one of conflict'],
    ['a probability of 0', { fault: 'slow', probability: 0 }, 'probability is above 0'],
    ['a call number of 0', { fault: 'slow', calls: [0] }, 'whole numbers from 1'],
    ['calls and probability', { fault: 'slow', calls: [1], probability: 1 }, 'not both'],
    ['a negative delay', { fault: 'slow', ms: -1 }, 'ms is within'],
    [
      'an action the fault cannot strike',
      { fault: 'content-check-down', action: 'database.getDocument' },
      'cannot strike',
    ],
  ])('%s', (_name, rule, why) => {
    expect(() => createFaults(1, { rules: [rule] } as FaultPlan, quiet)).toThrow(why);
  });
});
