import fc from 'fast-check';
import { COMMON, GIVER, LEAD, POSTED_AT, REQUESTER } from '../../tests/world/sample-need.ts';
import { contact, decideExtension, askExtension, promise, type Receiver } from '../assignment/decisions.ts';
import type { Party } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import type { ErrorCode, Result } from '../kernel/errors.ts';
import type { HouseholdId, NeedId, ResidentId } from '../kernel/ids.ts';
import { beijingDay } from '../kernel/time.ts';
import { changeAssignment, decideNeedObjection, giveNeed, handOnNeed, objectToNeed } from './assigned.ts';
import { ASSIGNMENT_STEPS } from './assignment-acts.ts';
import { CLOSING_STEPS, HELPING_STEPS } from './closing-acts.ts';
import { COMPANY_STEPS } from './company-acts.ts';
import { closeNeedFor, recordCall, seeReport, takeOff } from './closing.ts';
import * as decide from './decisions.ts';
import { readDoor, seeHelpers } from './door.ts';
import { EVENT_OF_ACTION, type NeedEventKind } from './events.ts';
import { claimsOf, isUnfinished, NEED_TRANSITIONS, type Need, type NeedStatus } from './need.ts';
import { followNeed, unfollowNeed } from './following.ts';
import { nudgeNeed } from './nudging.ts';
import { mergeNeed, unmergeNeed } from './merging.ts';
import { restoreNeed, takeDownNeed } from './take-down.ts';
import { wakeNeed } from './wake.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const resident = (name: string): Party => ({ kind: 'resident', id: `resident_${name}` as ResidentId, name });
const CAPTAIN = resident('captain');
const PEOPLE: readonly Party[] = [resident('wei'), LEAD, GIVER, CAPTAIN, resident('mo'), resident('lan')];

type Step = { readonly by: Party; readonly to: Party; readonly hours: number; readonly act: keyof typeof ACTS };
type Answer = Result<Need, ErrorCode>;
type Act = (need: Need, step: Step, now: InstantMs) => Answer;

const idOf = ({ by }: Step): ResidentId => by.id as ResidentId;
const to = (step: Step): Receiver => ({ party: step.to, roles: [] });
const dayOf = (step: Step, now: InstantMs) => addDays(beijingDay(now), step.hours % 20);

/** Each of them lives behind a door of their own. */
const householdOf = (id: string) => `household_${id}` as HouseholdId;
/** Another need of the same, that goes on. */
const OTHER: Need = { ...COMMON, _id: 'need_n2' as NeedId, status: 'open', claims: [] };
const needOf = (merged: Result<{ readonly need: Need }, ErrorCode>): Answer =>
  merged.ok ? { ok: true, value: merged.value.need } : merged;

/** Every act there is, by what it says happened. */
const ACTS = {
  [EVENT_OF_ACTION.claim]: (need, step, now) =>
    decide.claimNeed(need, { residentId: idOf(step), name: step.by.name }, now),
  [EVENT_OF_ACTION.release]: (need, step, now) => decide.releaseNeed(need, idOf(step), now),
  [EVENT_OF_ACTION.reportDone]: (need, step, now) => decide.reportNeedDone(need, step.by.id, now),
  [EVENT_OF_ACTION.confirm]: (need, step, now) => decide.confirmNeed(need, idOf(step), now),
  [EVENT_OF_ACTION.sendBack]: (need, step, now) => decide.sendNeedBack(need, idOf(step), now),
  [EVENT_OF_ACTION.withdraw]: (need, step, now) => decide.withdrawNeed(need, idOf(step), now),
  'need.given': (need, step, now) =>
    giveNeed(need, { to: to(step), helpers: [], by: GIVER, dueAt: (now + DAY_MS) as InstantMs }, now),
  'need.contacted': (need, step, now) => changeAssignment(need, (given) => contact(given, step.by.id, now), now),
  'need.promised': (need, step, now) =>
    changeAssignment(
      need,
      (given) => promise(given, step.by.id, { day: dayOf(step, now), text: '', isPublic: true }, now),
      now,
    ),
  'need.transferred': (need, step, now) => handOnNeed(need, { to: to(step), by: step.by, reason: '' }, now),
  'need.extensionAsked': (need, step, now) =>
    changeAssignment(need, (given) => askExtension(given, step.by.id, { day: dayOf(step, now), reason: '' }, now), now),
  'need.extensionGranted': (need, step, now) =>
    changeAssignment(need, (given) => decideExtension(given, step.by, true, now), now),
  'need.objected': (need, step, now) => objectToNeed(need, step.by, '', now),
  'need.objectionUpheld': (need, step, now) => decideNeedObjection(need, { by: step.by, to: to(step) }, now),
  'need.helpersSeen': (need, step, now) => seeHelpers(need, idOf(step), now),
  'need.doorRead': (need, step, now) => readDoor(need, idOf(step), now),
  'need.reportSeen': (need, step, now) => seeReport(need, idOf(step), now),
  'need.notReached': (need, step, now) => recordCall(need, idOf(step), 'notReached', now),
  'need.closedFor': (need, step, now) => closeNeedFor(need, idOf(step), now),
  'need.takenOff': (need, step, now) => takeOff(need, idOf(step), step.to.id as ResidentId, now),
  'need.takenDown': (need, step, now) => takeDownNeed(need, idOf(step), '', now),
  'need.restored': (need, step, now) => restoreNeed(need, idOf(step), now),
  'need.followed': (need, { by: { id, name } }, now) =>
    followNeed(need, { residentId: id as ResidentId, householdId: householdOf(id), name }, now),
  'need.unfollowed': (need, step, now) => unfollowNeed(need, householdOf(step.by.id), now),
  'need.merged': (need, _step, now) => needOf(mergeNeed(need, OTHER, now)),
  'need.nudged': (need, step, now) => nudgeNeed(need, idOf(step), now),
  'need.unmerged': (need, _step, now) => needOf(unmergeNeed(need, OTHER, now)),
} as const satisfies Partial<Record<NeedEventKind, Act>>;

type Table = Partial<Record<string, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;
const OF_ACTION = new Map<string, keyof typeof EVENT_OF_ACTION>(
  Object.entries(EVENT_OF_ACTION).map(([action, kind]) => [kind, action as keyof typeof EVENT_OF_ACTION]),
);
const FURTHER: Table = { ...ASSIGNMENT_STEPS, ...CLOSING_STEPS, ...COMPANY_STEPS, ...HELPING_STEPS };
const targetsOf = (kind: NeedEventKind, from: NeedStatus): readonly NeedStatus[] => {
  const action = OF_ACTION.get(kind);
  const moved: Partial<Record<string, readonly NeedStatus[]>> = NEED_TRANSITIONS[from];
  return (action === undefined ? FURTHER[kind]?.[from] : moved[action]) ?? [];
};

const steps = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
    by: fc.constantFrom(...PEOPLE),
    to: fc.constantFrom(...PEOPLE),
    hours: fc.integer({ min: 0, max: 120 }),
  }),
  { maxLength: 60 },
);

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

/** Plays acts, and before each what is due by then, as the timer does. */
const play = (plan: readonly Step[], each: (change: Change) => void): Need => {
  let need: Need = { ...COMMON, status: 'open', claims: [] };
  let now = POSTED_AT;
  const become = (kind: NeedEventKind, after: Need, by: Party | null) => {
    each({ kind, before: need, after, now, by });
    need = after;
  };
  for (const step of plan) {
    now = (now + 1 + step.hours * 3_600_000) as InstantMs;
    for (let woken = wakeNeed(need, now); woken; woken = wakeNeed(need, now)) become(woken.kind, woken.need, null);
    const decided = ACTS[step.act](need, step, now);
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
