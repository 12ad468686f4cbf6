import fc from 'fast-check';
import { ASSIGNMENT, DUE_AT, GIVER, LEAD, POSTED_AT } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import type { ErrorCode, Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { beijingDay } from '../kernel/time.ts';
import { ASSIGNMENT_LIMITS, doersOf, partiesOf, type Assignment } from './assignment.ts';
import { closingOf } from './deadlines.ts';
import * as decide from './decisions.ts';
import { partFromAssignment } from './parting.ts';
import type { Party } from './party.ts';

const OTHERS: readonly Party[] = [
  ...['mo', 'lan'].map((name) => ({ kind: 'resident', id: `resident_${name}` as ResidentId, name }) as const),
  { kind: 'office', id: 'office_power' as never, name: '县供电局' },
];
const PARTIES = [LEAD, GIVER, ...OTHERS];
const SUPERVISOR = OTHERS[1];
const HOUR_MS = 3_600_000;

type Step = {
  readonly act: 'contact' | 'promise' | 'transfer' | 'ask' | 'grant' | 'refuse' | 'object' | 'uphold' | 'keep';
  readonly by: Party;
  readonly to: Party;
  readonly days: number;
  readonly hoursLater: number;
};
const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>(
      ...(['contact', 'promise', 'transfer', 'ask', 'grant', 'refuse', 'object', 'uphold', 'keep'] as const),
    ),
    by: fc.constantFrom(...PARTIES),
    to: fc.constantFrom(...PARTIES),
    days: fc.integer({ min: -2, max: 45 }),
    hoursLater: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 40 },
);

const receiver = (party: Party): decide.Receiver => ({
  party,
  roles: party === SUPERVISOR ? ['supervisor'] : ['captain'],
});

const perform = (was: Assignment, { act, by, to, days }: Step, now: InstantMs): Result<Assignment, ErrorCode> => {
  const day = addDays(beijingDay(now), days);
  const tries: Record<Step['act'], () => Result<Assignment, ErrorCode>> = {
    contact: () => decide.contact(was, by.id, now),
    promise: () => decide.promise(was, by.id, { day, text: '', isPublic: true }, now),
    transfer: () => decide.transfer(was, { to: receiver(to), by, reason: '' }, now),
    ask: () => decide.askExtension(was, by.id, { day, reason: '' }, now),
    grant: () => decide.decideExtension(was, by, true, now),
    refuse: () => decide.decideExtension(was, by, false, now),
    object: () => decide.object(was, by, '', now),
    uphold: () => decide.decideObjection(was, { by, to: receiver(to) }, now),
    keep: () => decide.decideObjection(was, { by, to: null }, now),
  };
  return tries[act]();
};

const play = (
  plan: readonly Step[],
  each: (before: Assignment, after: Assignment, step: Step, now: InstantMs) => void,
) => {
  let now = POSTED_AT;
  return plan.reduce((assignment, step) => {
    now = (now + step.hoursLater * HOUR_MS) as InstantMs;
    const decided = perform(assignment, step, now);
    if (!decided.ok) return assignment;
    each(assignment, decided.value, step, now);
    return decided.value;
  }, ASSIGNMENT);
};

test('whatever is done, there is one lead, who audits nothing, and who had it first stays', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, (_before, after) => {
        expect(after.lead).not.toBeNull();
        expect(after.lead).not.toBe(SUPERVISOR);
        expect(after.firstReceiver).toEqual(LEAD);
        expect(new Set(doersOf(after).map(({ id }) => id)).size).toBe(doersOf(after).length);
        expect(after.transfers.length).toBeLessThanOrEqual(ASSIGNMENT_LIMITS.transfersKept);
      });
    }),
    { numRuns: 300 },
  );
});

test('only a granted extension moves the deadline, and never further than thirty days', () => {
  const last = closingOf(addDays(beijingDay(DUE_AT), ASSIGNMENT_LIMITS.extensionDaysMax));
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, (before, after, { act }) => {
        if (act !== 'grant') expect(after.dueAt).toBe(before.dueAt);
        expect(after.dueAt).toBeLessThanOrEqual(last);
        expect(after.firstDueAt).toBe(DUE_AT);
        if (before.contactedAt !== null) expect(after.contactedAt).toBe(before.contactedAt);
      });
    }),
    { numRuns: 300 },
  );
});

test('what was asked is decided by somebody else', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      play(plan, (before, _after, { act, by }) => {
        if (act === 'grant' || act === 'refuse') expect(by.id).not.toBe(before.lead?.id);
        if (act !== 'uphold' && act !== 'keep') return;
        const involved = [before.lead, before.givenBy, before.objection?.by].map((party) => party?.id);
        expect(involved).not.toContain(by.id);
      });
    }),
    { numRuns: 300 },
  );
});

test('whoever leaves is named nowhere any more', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom(LEAD, GIVER, OTHERS[0]), (plan, leaver) => {
      const last = play(plan, () => undefined);
      if (leaver?.kind !== 'resident') return;
      const left = partFromAssignment(last, leaver.id);
      const wasNamed = partiesOf(last).some(({ id }) => id === leaver.id);
      expect(left !== undefined).toBe(wasNamed);
      expect(JSON.stringify(left ?? {})).not.toContain(leaver.id);
      if (last.lead?.id === leaver.id) expect(left?.lead).toBeNull();
    }),
    { numRuns: 200 },
  );
});
