import fc from 'fast-check';
import { COMMON, POSTED_AT, REQUESTER } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { beijingMonth } from '../kernel/time.ts';
import * as decide from '../need/decisions.ts';
import { isUnfinished, NEED_ACTIONS, type Need, type NeedAction } from '../need/need.ts';
import { isPublic } from '../need/published.ts';
import { countChanges, type CountChange } from './counts.ts';

const DAY_MS = 86_400_000;
const KINDS = ['water', 'lift', 'help'] as const;
const PEOPLE = [REQUESTER, ...['mo', 'lan'].map((name) => `resident_${name}` as ResidentId)];

/** A need, and what people try with it, a few days apart. */
const lives = fc.record({
  kind: fc.constantFrom(...KINDS),
  slots: fc.integer({ min: 1, max: 2 }),
  isPending: fc.boolean(),
  postedAfterDays: fc.integer({ min: 0, max: 60 }),
  acts: fc.array(
    fc.record({
      action: fc.constantFrom(...NEED_ACTIONS),
      by: fc.constantFrom(...PEOPLE),
      afterDays: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 25 },
  ),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

const perform = (need: Need, action: NeedAction, by: ResidentId, now: InstantMs) => {
  const tries = {
    claim: () => decide.claimNeed(need, { residentId: by, name: by }, now),
    release: () => decide.releaseNeed(need, by, now),
    reportDone: () => decide.reportNeedDone(need, by, now),
    confirm: () => decide.confirmNeed(need, by, now),
    sendBack: () => decide.sendNeedBack(need, by, now),
    withdraw: () => decide.withdrawNeed(need, by, now),
    publish: () => decide.publishNeed(need, by, now),
    refuse: () => decide.refuseNeed(need, by, '请改一改', now),
  } as const satisfies Record<NeedAction, () => unknown>;
  return tries[action]();
};

/** Every state a need was in, the posted one first; refused acts leave none. */
const statesOf = ({ kind, slots, isPending, postedAfterDays, acts }: Life): readonly Need[] => {
  let now = (POSTED_AT + postedAfterDays * DAY_MS) as InstantMs;
  const common = { ...COMMON, kind, slots, createdAt: now, updatedAt: now };
  const states: Need[] = [isPending ? { ...common, status: 'pending' } : { ...common, status: 'open', claims: [] }];
  for (const { action, by, afterDays } of acts) {
    now = (now + afterDays * DAY_MS) as InstantMs;
    const last = states.at(-1);
    const decided = last && perform(last, action, by, now);
    if (decided?.ok) states.push(decided.value);
  }
  return states;
};

const added = (
  changes: readonly Omit<CountChange, 'by'>[],
  byOf: (index: number) => number,
): Record<string, number> => {
  const sums: Record<string, number> = {};
  changes.forEach(({ period, figure, kind }, index) => {
    const name = `${period} ${figure} ${kind}`;
    sums[name] = (sums[name] ?? 0) + byOf(index);
  });
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
};

const kept = (histories: readonly (readonly Need[])[]): Record<string, number> => {
  const changes = histories.flatMap((states) =>
    states.flatMap((after, index) =>
      countChanges({
        from: states[index - 1]?.status ?? null,
        to: after.status,
        kind: after.kind,
        at: after.updatedAt,
      }),
    ),
  );
  return added(changes, (index) => changes[index]?.by ?? 0);
};

/** The same numbers from the needs as they are in the end, and when each could first be read. */
const recounted = (histories: readonly (readonly Need[])[]): Record<string, number> => {
  const found = histories.flatMap((states) => {
    const last = states.at(-1);
    const firstPublic = states.find(isPublic);
    if (!last || !firstPublic) return [];
    const { kind } = last;
    return [
      { period: beijingMonth(firstPublic.updatedAt), figure: 'said', kind } as const,
      ...(last.status === 'confirmed'
        ? [{ period: beijingMonth(last.confirmedAt), figure: 'confirmed', kind } as const]
        : []),
      ...(isUnfinished(last.status) ? [{ period: 'now', figure: 'waiting', kind } as const] : []),
      ...(last.status === 'done' ? [{ period: 'now', figure: 'awaitingNod', kind } as const] : []),
    ];
  });
  return added(found, () => 1);
};

test('after whatever acts, the counts are what counting the needs gives', () => {
  fc.assert(
    fc.property(fc.array(lives, { maxLength: 12 }), (plan) => {
      const histories = plan.map(statesOf);
      expect(kept(histories)).toEqual(recounted(histories));
    }),
    { numRuns: 400 },
  );
});

test('and at no moment is any of them below zero, nor more waiting for a nod than waiting', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const states = statesOf(life);
      states.forEach((_, index) => {
        const counts = kept([states.slice(0, index + 1)]);
        expect(Object.values(counts).filter((count) => count < 0)).toEqual([]);
        const now = (figure: string) => counts[`now ${figure} ${life.kind}`] ?? 0;
        expect(now('awaitingNod')).toBeLessThanOrEqual(now('waiting'));
      });
    }),
  );
});
