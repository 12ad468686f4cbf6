import { checkPlan, matches, type FaultPlan, type FaultRule, type FaultTarget } from './plan.ts';

/** A fault that struck: replaying the same plan and seed with the same order of actions strikes the same. */
export type Strike = { readonly rule: FaultRule; readonly target: FaultTarget; readonly count: number };

/**
 * Runs before a request that a function makes takes effect; the request waits for it. What it writes is there before the request. A plain write
 * of a document that an open transaction has written would wait for that transaction for ever: write it in a transaction, which is told of the conflict.
 */
export type Interposed = (target: FaultTarget) => Promise<void>;

export type Faults = {
  readonly set: (plan: FaultPlan) => void;
  readonly plan: () => FaultPlan & { seed: number };
  /** The first rule that strikes this action. Every rule that matches counts it. */
  readonly strike: (target: FaultTarget) => FaultRule | undefined;
  /** Replaces what happens before each request of a function; undefined = nothing. */
  readonly interpose: (hook: Interposed | undefined) => void;
  /** Lets what was interposed happen. */
  readonly before: (target: FaultTarget) => Promise<void>;
  /** The last 500 strikes. */
  readonly strikes: () => readonly Strike[];
};

const STRIKES_KEPT = 500;

/** A number within [0, 1) that depends on nothing but its arguments. */
export const draw = (seed: number, rule: number, count: number): number => {
  let h = (seed ^ Math.imul(rule + 1, 0x9e3779b1) ^ Math.imul(count, 0x85ebca6b)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
};

const strikesAt = (rule: FaultRule, seed: number, index: number, count: number): boolean => {
  if (rule.calls) return rule.calls.includes(count);
  return draw(seed, index, count) < (rule.probability ?? 1);
};

export const createFaults = (defaultSeed: number, first: FaultPlan, log: (line: string) => void): Faults => {
  let plan: FaultPlan & { seed: number } = { seed: defaultSeed };
  let counts: number[] = [];
  const struck: Strike[] = [];

  const set = (next: FaultPlan): void => {
    checkPlan(next);
    plan = { ...next, seed: next.seed ?? defaultSeed };
    counts = (next.rules ?? []).map(() => 0);
    if (counts.length > 0) log(`faults: ${counts.length} rule(s), seed ${plan.seed}`);
  };
  set(first);

  const strike = (target: FaultTarget): FaultRule | undefined => {
    let hit: FaultRule | undefined;
    (plan.rules ?? []).forEach((rule, index) => {
      if (!matches(rule, target)) return;
      const count = (counts[index] ?? 0) + 1;
      counts[index] = count;
      if (hit || !strikesAt(rule, plan.seed, index, count)) return;
      hit = rule;
      struck.push({ rule, target, count });
      if (struck.length > STRIKES_KEPT) struck.shift();
      log(
        `fault ${rule.fault} strikes ${target.action}${target.collection ? ` on ${target.collection}` : ''} (match ${count}, seed ${plan.seed})`,
      );
    });
    return hit;
  };

  let interposed: Interposed | undefined;
  return {
    set,
    plan: () => plan,
    strike,
    interpose: (hook) => {
      interposed = hook;
    },
    before: async (target) => interposed?.(target),
    strikes: () => [...struck],
  };
};
