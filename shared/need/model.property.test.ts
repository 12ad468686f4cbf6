import fc from 'fast-check';
import { NEED_ACTS, PEOPLE, type Step } from '../../tests/fixtures/need-acts.ts';
import { ASKING, COMMON, POSTED_AT, REQUESTER } from '../../tests/world/sample-need.ts';
import type { Party } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { Named } from './asking.ts';
import { ASSENT_STEPS } from './assent-acts.ts';
import { ASSIGNMENT_STEPS } from './assignment-acts.ts';
import { CLOSING_STEPS, HELPING_STEPS } from './closing-acts.ts';
import { recordCall } from './closing.ts';
import { COMPANY_STEPS } from './company-acts.ts';
import { EVENT_OF_ACTION, type NeedEventKind } from './events.ts';
import { claimsOf, isUnfinished, NEED_TRANSITIONS, type Need, type NeedStatus } from './need.ts';
import { NOTE_STEPS } from './notes/acts.ts';
import { wakeNeed } from './wake.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Table = Partial<Record<string, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;
const OF_ACTION = new Map<string, keyof typeof EVENT_OF_ACTION>(
  Object.entries(EVENT_OF_ACTION).map(([action, kind]) => [kind, action as keyof typeof EVENT_OF_ACTION]),
);
const FURTHER: Table = {
  ...ASSENT_STEPS,
  ...ASSIGNMENT_STEPS,
  ...CLOSING_STEPS,
  ...COMPANY_STEPS,
  ...HELPING_STEPS,
  ...NOTE_STEPS,
};
const targetsOf = (kind: NeedEventKind, from: NeedStatus): readonly NeedStatus[] => {
  const action = OF_ACTION.get(kind);
  const moved: Partial<Record<string, readonly NeedStatus[]>> = NEED_TRANSITIONS[from];
  return (action === undefined ? FURTHER[kind]?.[from] : moved[action]) ?? [];
};

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(NEED_ACTS) as (keyof typeof NEED_ACTS)[])),
    by: fc.constantFrom(...PEOPLE),
    to: fc.constantFrom(...PEOPLE),
    hours: fc.integer({ min: 0, max: 120 }),
  }),
  { maxLength: 60 },
);

const WEI: Named = { residentId: REQUESTER, name: '韦大山' };
const LAN: Named = { residentId: 'resident_lan' as ResidentId, name: '兰' };

const AT_WORK: readonly NeedStatus[] = ['open', 'claimed', 'assigned'];

/** What holds of a need in whatever way it came there. */
const expectSound = (need: Need): void => {
  const holders = claimsOf(need).map(({ residentId }) => residentId);
  expect(holders.length).toBeLessThanOrEqual(need.slots);
  expect(new Set(holders).size).toBe(holders.length);
  expect(holders).not.toContain(REQUESTER);
  expect(need.assignment?.lead?.id).not.toBe(REQUESTER);
  const households = [need.householdId, ...need.followers.map(({ householdId }) => householdId)];
  expect(new Set(households).size).toBe(households.length);
  if (AT_WORK.includes(need.status)) expect(need.status === 'assigned').toBe(need.assignment?.lead != null);
};

type Change = {
  readonly kind: NeedEventKind;
  readonly before: Need;
  readonly after: Need;
  readonly now: InstantMs;
  readonly by: Party | null;
};

/** Said by themselves; for them, waiting for their nod; by a child, with a grown-up who can be asked and with none. */
const BEGINNINGS: readonly Need[] = [
  { ...COMMON, status: 'open', claims: [] },
  { ...COMMON, status: 'asked', asking: ASKING },
  { ...COMMON, status: 'asked', asking: { ...ASKING, of: 'guardian', by: WEI, from: [LAN] } },
  { ...COMMON, status: 'asked', asking: { ...ASKING, of: 'guardian', by: WEI, from: [] } },
];

/** Plays acts, and before each what is due by then, as the timer does. */
const play = (
  plan: readonly Step[],
  each: (change: Change) => void,
  first = BEGINNINGS[plan.length % BEGINNINGS.length],
): Need => {
  let need: Need = first ?? { ...COMMON, status: 'open', claims: [] };
  let now = POSTED_AT;
  const become = (kind: NeedEventKind, after: Need, by: Party | null) => {
    each({ kind, before: need, after, now, by });
    need = after;
  };
  for (const step of plan) {
    now = (now + 1 + step.hours * 3_600_000) as InstantMs;
    for (let woken = wakeNeed(need, now); woken; woken = wakeNeed(need, now)) become(woken.kind, woken.need, null);
    const decided = NEED_ACTS[step.act](need, step, now);
    if (decided.ok) become(step.act, decided.value, step.by);
  }
  return need;
};

test('every change has its event and is a step of the tables, and one lead stands exactly where it is assigned', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, ({ kind, before, after }) => {
        expectSound(after);
        expect([kind, targetsOf(kind, before.status)]).toEqual([kind, expect.arrayContaining([after.status])]);
        expect(after.updatedAt).toBeGreaterThanOrEqual(before.updatedAt);
      });
    }),
    { numRuns: 400 },
  );
});

/** Silence ends what was seen a week ago, and asked about three times. */
const expectAnnounced = (before: Need, after: Need, now: InstantMs): void => {
  if (after.status !== 'unanswered' || before.status !== 'done') return;
  expect(before.tries).toHaveLength(3);
  expect(now - Number(before.seenAt)).toBeGreaterThanOrEqual(7 * DAY_MS);
  expect(now - before.doneAt).toBeGreaterThanOrEqual(14 * DAY_MS);
};

/** Nobody but those between whom it is ends what waits for a yes, or those in charge where nobody can be asked. */
const expectUnsaid = (before: Need, after: Need, by: Party | null): void => {
  if (before.status !== 'asked') return;
  const { asking } = before;
  expect(after.status).toBe('notAgreed');
  const between = [before.requesterId, asking.by.residentId, ...asking.from.map(({ residentId }) => residentId)];
  if (by !== null) expect(between).toContain(by.id);
};

/** Who ended it, where this change did. */
const expectWellEnded = ({ before, after, now, by }: Change): void => {
  if (!isUnfinished(before.status)) {
    // A merge alone can be undone.
    expect([before.status, before.status === 'merged' ? 'open' : before.status]).toContain(after.status);
    return;
  }
  if (isUnfinished(after.status)) return;
  if (after.status === 'confirmed' || after.status === 'withdrawn') expect(by?.id).toBe(REQUESTER);
  if (after.status === 'merged') expect(claimsOf(before)).toEqual([]);
  expectUnsaid(before, after, by);
  if (after.status === 'closed') {
    const involved = [...claimsOf(before).map(({ residentId }) => residentId), before.assignment?.lead?.id];
    expect([...involved, REQUESTER]).not.toContain(by?.id);
  }
  expectAnnounced(before, after, now);
};

test('a need ends by its requester, by those in charge who had no part in it, or by announced silence', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, expectWellEnded);
    }),
    { numRuns: 400 },
  );
});

test('a call in which they agreed ends it too, by nobody who had a part in it', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(...PEOPLE), (plan, by) => {
      const need = play(plan, () => undefined);
      const called = recordCall(need, by.id as ResidentId, 'agreed', (need.updatedAt + 1) as InstantMs);
      const involved = [...claimsOf(need).map(({ residentId }) => residentId), need.assignment?.lead?.id, REQUESTER];
      expect(called.ok).toBe(need.status === 'done' && !involved.some((id) => id === by.id));
      if (called.ok) expect(called.value).toMatchObject({ status: 'confirmed', isByCall: true });
    }),
  );
});

test('what waits for a moment is done once, and then nothing is due', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 90 }), (plan, days) => {
      let need = play(plan, () => undefined);
      const now = (need.updatedAt + days * DAY_MS) as InstantMs;
      const kinds: NeedEventKind[] = [];
      for (let woken = wakeNeed(need, now); woken; woken = wakeNeed(need, now)) {
        kinds.push(woken.kind);
        need = woken.need;
      }
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(wakeNeed(need, now)).toBeUndefined();
    }),
  );
});
