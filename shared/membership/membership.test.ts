import fc from 'fast-check';
import { expectFactsToSurvive } from '../../tests/fixtures/facts-survive.ts';
import { COMMON } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { IdentityId, MembershipId, OfficeId, ResidentId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import {
  approve,
  countApplication,
  countWrongGuess,
  isLastGuess,
  mayApply,
  mayTakeOffice,
  MEMBERSHIP_LIMITS,
  refuse,
  stepBack,
  STEPPED_BACK,
  type Attempts,
  type Membership,
} from './membership.ts';

const at = (iso: string) => Date.parse(iso) as InstantMs;
const EVENING = at('2026-11-23T15:59:59.999Z');
const MIDNIGHT = at('2026-11-23T16:00:00.000Z');
const captain = 'resident_captain' as ResidentId;
const attempts = (day: string, wrongGuesses: number, lastGuess: string | null = null): Attempts => ({
  day: day as LocalDate,
  wrongGuesses,
  lastGuess,
});

const person = { _id: 'membership_m1' as MembershipId, identityId: 'identity_i1' as IdentityId };
const none = (tried: Attempts): Membership => ({ ...person, status: 'none', attempts: tried });
const { communityId, buildingId, buildingName, householdId } = COMMON;
const applied = {
  ...person,
  attempts: attempts('2026-11-23', 5),
  appliedAt: at('2026-11-23T01:00:00Z'),
  contested: false,
  ...{ communityId, buildingId, buildingName, householdId },
  unit: 1,
  flat: '302',
  residentId: 'resident_mo' as ResidentId,
  name: '莫小花',
};
const pending = { ...applied, status: 'pending' } as const;
const decided = { decidedAt: EVENING, decidedBy: captain };

describe('guessing names', () => {
  test('five wrong names on one Beijing day are the end of it, until midnight in Beijing', () => {
    const tried = none(attempts('2026-11-23', MEMBERSHIP_LIMITS.wrongGuessesPerDayMax));
    expect(mayApply(tried, EVENING)).toEqual(fail('TOO_MANY_ATTEMPTS'));
    expect(mayApply(tried, MIDNIGHT)).toEqual(ok(null));
  });

  test('the fourth wrong name leaves one more', () => {
    expect(mayApply(none(attempts('2026-11-23', 4)), EVENING)).toEqual(ok(null));
  });

  test('each wrong name counts on its own Beijing day', () => {
    expect(countWrongGuess(attempts('2026-11-23', 2), 'g', EVENING)).toEqual(attempts('2026-11-23', 3, 'g'));
    expect(countWrongGuess(attempts('2026-11-23', 5), 'g', MIDNIGHT)).toEqual(attempts('2026-11-24', 1, 'g'));
    expect(countWrongGuess(attempts('2026-11-24', 1), 'g', EVENING)).toEqual(attempts('2026-11-23', 1, 'g'));
  });

  test('the same guess is known again on the same day, until there is another', () => {
    const once = countWrongGuess(attempts('2026-11-23', 0), 'g', EVENING);
    expect(isLastGuess(once, 'g', EVENING)).toBe(true);
    expect(isLastGuess(once, 'h', EVENING)).toBe(false);
    expect(isLastGuess(once, 'g', MIDNIGHT)).toBe(false);
    expect(isLastGuess(countWrongGuess(once, 'h', EVENING), 'g', EVENING)).toBe(false);
  });
});

describe('applying again and again', () => {
  test('each application counts on its own Beijing day, beside the wrong names of that day', () => {
    const once = countApplication(attempts('2026-11-23', 2, 'g'), EVENING);
    expect(once).toEqual({ ...attempts('2026-11-23', 2, 'g'), applications: 1 });
    expect(countWrongGuess(once, 'h', EVENING)).toEqual({ ...attempts('2026-11-23', 3, 'h'), applications: 1 });
    expect(countApplication(once, MIDNIGHT)).toEqual({ ...attempts('2026-11-24', 0), applications: 1 });
    expect(countWrongGuess(once, 'h', MIDNIGHT)).toEqual(attempts('2026-11-24', 1, 'h'));
  });

  test('a day has so many and no more', () => {
    const sent = (applications: number) => none({ ...attempts('2026-11-23', 0), applications });
    const { applicationsPerDayMax } = MEMBERSHIP_LIMITS;
    expect(mayApply(sent(applicationsPerDayMax - 1), EVENING)).toEqual(ok(null));
    expect(mayApply(sent(applicationsPerDayMax), EVENING)).toEqual(fail('APPLIED_TOO_OFTEN'));
    expect(mayApply(sent(applicationsPerDayMax), MIDNIGHT)).toEqual(ok(null));
  });
});

describe('an account and its office', () => {
  const fresh = attempts('2026-11-23', 0);
  const office = { ...none(fresh), status: 'office', officeId: 'office_1' as OfficeId } as const;

  test('an office applies for no household', () => {
    expect(mayApply(office, EVENING)).toEqual(fail('IDENTITY_TAKEN'));
  });

  test.each<[string, Membership | undefined, ReturnType<typeof mayTakeOffice>]>([
    ['somebody new', undefined, ok(null)],
    ['somebody who tried', none(attempts('2026-11-23', 4)), ok(null)],
    ['somebody refused', { ...applied, ...decided, attempts: fresh, status: 'refused', reason: '不是' }, ok(null)],
    ['somebody waiting', { ...pending, attempts: fresh }, fail('IDENTITY_TAKEN')],
    ['a resident', { ...applied, ...decided, attempts: fresh, status: 'approved' }, fail('IDENTITY_TAKEN')],
    ['another office', office, fail('IDENTITY_TAKEN')],
    ['a guesser', { ...pending, attempts: attempts('2026-11-23', 5) }, fail('TOO_MANY_ATTEMPTS')],
  ])('%s asks for an office', (_who, membership, expected) => {
    expect(mayTakeOffice(membership, EVENING)).toEqual(expected);
  });
});

describe('who may apply', () => {
  test.each<[string, Membership | undefined, ReturnType<typeof mayApply>]>([
    ['somebody new', undefined, ok(null)],
    [
      'somebody refused',
      { ...applied, status: 'refused', attempts: attempts('2026-11-22', 5), ...decided, reason: '名字不对' },
      ok(null),
    ],
    [
      'somebody refused who guessed today',
      { ...applied, status: 'refused', ...decided, reason: '名字不对' },
      fail('TOO_MANY_ATTEMPTS'),
    ],
    ['somebody who waits, before guesses are looked at', pending, fail('MEMBERSHIP_EXISTS')],
    ['a member', { ...applied, status: 'approved', ...decided }, fail('MEMBERSHIP_EXISTS')],
  ])('%s', (who, membership, answer) => {
    expect({ who, answer: mayApply(membership, EVENING) }).toEqual({ who, answer });
  });
});

describe('deciding', () => {
  test('who is let in is let in by somebody at some time', () => {
    expect(approve(pending, captain, EVENING)).toEqual(ok({ ...applied, status: 'approved', ...decided }));
  });

  test('who is turned away reads why', () => {
    expect(refuse(pending, captain, '不住这一户', EVENING)).toEqual(
      ok({ ...applied, status: 'refused', ...decided, reason: '不住这一户' }),
    );
  });

  test('who steps back for others was turned away by nobody', () => {
    expect(stepBack(pending, EVENING)).toEqual(
      ok({ ...applied, status: 'refused', decidedAt: EVENING, decidedBy: null, reason: STEPPED_BACK }),
    );
    expect(stepBack({ ...applied, status: 'approved', ...decided }, EVENING)).toEqual(fail('MEMBERSHIP_NOT_PENDING'));
  });

  test.each<Membership>([
    none(attempts('2026-11-23', 0)),
    { ...applied, status: 'approved', ...decided },
    { ...applied, status: 'refused', ...decided, reason: '名字不对' },
  ])('what is $status is not decided again', (membership) => {
    expect(approve(membership, captain, EVENING)).toEqual(fail('MEMBERSHIP_NOT_PENDING'));
    expect(refuse(membership, captain, '不住这一户', EVENING)).toEqual(fail('MEMBERSHIP_NOT_PENDING'));
  });
});

test('every fact of an application survives its decision', () => {
  expectFactsToSurvive<Membership, 'approve' | 'refuse'>({
    beginnings: fc.constant({ ...applied, status: 'pending' }),
    acts: fc.constantFrom('approve', 'refuse'),
    perform: (one, act) => {
      const decided = act === 'approve' ? approve(one, captain, EVENING) : refuse(one, captain, '先来看看', EVENING);
      return decided.ok ? decided.value : undefined;
    },
    changing: ['status', 'decidedAt', 'decidedBy', 'reason'],
  });
});
