import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import { COMMON, LATER, POSTED_AT, REQUESTER } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ErrorCode, Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import * as decide from './decisions.ts';
import {
  canTransition,
  claimsOf,
  isUnfinished,
  NEED_ACTIONS,
  NEED_TRANSITIONS,
  type Need,
  type NeedAction,
  type NeedStatus,
} from './need.ts';
import { permittedActions } from './permitted.ts';

const PEOPLE = [REQUESTER, ...['mo', 'lan', 'qin', 'luo'].map((name) => `resident_${name}` as ResidentId)];

type Step = { readonly action: NeedAction; readonly by: ResidentId };
const steps = fc.array(fc.record({ action: fc.constantFrom(...NEED_ACTIONS), by: fc.constantFrom(...PEOPLE) }), {
  maxLength: 40,
});
const beginnings = fc.record({ slots: fc.integer({ min: 1, max: 4 }), isPending: fc.boolean() });

const perform = (need: Need, { action, by }: Step, now: InstantMs): Result<Need, ErrorCode> => {
  const who = { residentId: by, name: by };
  const outcomes: Record<NeedAction, () => Result<Need, ErrorCode>> = {
    claim: () => decide.claimNeed(need, who, now),
    release: () => decide.releaseNeed(need, by, now),
    reportDone: () => decide.reportNeedDone(need, by, now),
    confirm: () => decide.confirmNeed(need, by, now),
    sendBack: () => decide.sendNeedBack(need, by, now),
    withdraw: () => decide.withdrawNeed(need, by, now),
    publish: () => decide.publishNeed(need, by, now),
    refuse: () => decide.refuseNeed(need, by, '请改一改', now),
  };
  return outcomes[action]();
};

const begin = ({ slots, isPending }: { slots: number; isPending: boolean }): Need =>
  isPending ? { ...COMMON, slots, status: 'pending' } : { ...COMMON, slots, status: 'open', claims: [] };

/** D1 and D6 for one need, whatever happened to it. */
const expectSound = (need: Need): void => {
  const holders = claimsOf(need).map(({ residentId }) => residentId);
  expect(holders.length).toBeLessThanOrEqual(need.slots);
  expect(new Set(holders).size).toBe(holders.length);
  expect(holders).not.toContain(REQUESTER);
  if (need.status === 'open') expect(holders.length).toBeLessThan(need.slots);
  if (need.status === 'claimed') expect(holders.length).toBe(need.slots);
  if (need.status === 'done' || need.status === 'confirmed') expect(holders.length).toBeGreaterThan(0);
};

/** Plays the steps; refused ones change nothing. */
const play = (
  first: Need,
  plan: readonly Step[],
  each: (before: Need, step: Step, after: Need | undefined) => void,
) => {
  let need = first;
  plan.forEach((step, index) => {
    const decided = perform(need, step, (POSTED_AT + index + 1) as InstantMs);
    each(need, step, decided.ok ? decided.value : undefined);
    if (decided.ok) need = decided.value;
  });
  return need;
};

test('whatever residents do in whatever order, claims never exceed slots, one a person (D1)', () => {
  fc.assert(
    fc.property(beginnings, steps, (beginning, plan) => {
      play(begin(beginning), plan, (_before, _step, after) => {
        if (after) expectSound(after);
      });
    }),
    { numRuns: 500 },
  );
});

test('only the table moves a need, and what it is about never changes (D6)', () => {
  fc.assert(
    fc.property(beginnings, steps, (beginning, plan) => {
      const first = begin(beginning);
      const last = play(first, plan, (before, { action }, after) => {
        if (!after) return;
        const targets = (NEED_TRANSITIONS[before.status] as Partial<Record<NeedAction, readonly NeedStatus[]>>)[action];
        expect(targets).toContain(after.status);
        expect(after.updatedAt).toBeGreaterThan(before.updatedAt);
      });
      const facts = ({ text, kind, requesterId, slots, createdAt, place, flat }: Need) => ({
        text,
        kind,
        requesterId,
        slots,
        createdAt,
        place,
        flat,
      });
      expect(facts(last)).toEqual(facts(first));
    }),
  );
});

test('a finished need stays as it is', () => {
  fc.assert(
    fc.property(beginnings, steps, (beginning, plan) => {
      play(begin(beginning), plan, (before, _step, after) => {
        if (!isUnfinished(before.status)) expect(after).toBeUndefined();
      });
    }),
  );
});

test('a button is shown exactly where the decision would say yes', () => {
  fc.assert(
    fc.property(beginnings, steps, fc.constantFrom(...PEOPLE), fc.boolean(), (beginning, plan, by, isModerator) => {
      const need = play(begin(beginning), plan, () => undefined);
      const shown = permittedActions(need, { kind: 'resident', id: by, name: by }, { isModerator }, LATER);
      const possible = NEED_ACTIONS.filter((action) => {
        if ((action === 'publish' || action === 'refuse') && !isModerator) return false;
        return perform(need, { action, by }, LATER).ok;
      });
      expect(shown).toEqual(possible);
      expect(shown.filter((action) => !canTransition(need.status, action))).toEqual([]);
    }),
  );
});

test('every fact of a need survives every act', () => {
  expectFactsToSurvive<Need, Step>({
    beginnings: beginnings.map(begin),
    acts: fc.record({ action: fc.constantFrom(...NEED_ACTIONS), by: fc.constantFrom(...PEOPLE) }),
    perform: (need, step, at) => {
      const decided = perform(need, step, (POSTED_AT + at + 1) as InstantMs);
      return decided.ok ? decided.value : undefined;
    },
    changing: [
      ...[
        'status',
        'claims',
        'doneAt',
        'outcome',
        'seenAt',
        'askedAt',
        'tries',
        'confirmedAt',
        'isByCall',
        'closedAt',
        'withdrawnAt',
        'wasPublished',
        'refusedAt',
        'reason',
      ],
      'updatedAt',
    ],
  });
});
