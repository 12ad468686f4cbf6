import { COMMON } from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { IdentityId, MembershipId, ResidentId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { mayApply, mayTakeOffice, type MembershipIn } from './membership.ts';
import { isOpen, removalAppealableUntil } from './removal.ts';
import { appealRemoval, hearRemoval, removeMember } from './removing.ts';

const at = (iso: string) => Date.parse(iso) as InstantMs;
const MORNING = at('2026-11-23T09:00:00+08:00');
const LAST = at('2026-11-30T18:00:00+08:00');
const captain = 'resident_captain' as ResidentId;
const staff = 'resident_staff' as ResidentId;
const { communityId, buildingId, buildingName, householdId } = COMMON;
const approved: MembershipIn<'approved'> = {
  ...{ _id: 'membership_m1' as MembershipId, identityId: 'identity_i1' as IdentityId, status: 'approved' },
  attempts: { day: '2026-11-23' as LocalDate, wrongGuesses: 0, lastGuess: null },
  ...{ appliedAt: at('2026-11-01T09:00:00+08:00'), contested: false, communityId, buildingId, buildingName },
  ...{ householdId, unit: 1, flat: '302', residentId: 'resident_mo' as ResidentId, name: '莫小花' },
  ...{ decidedAt: at('2026-11-02T09:00:00+08:00'), decidedBy: captain },
};
const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const removed = must(removeMember(approved, { byId: captain, reason: '搬走了' }, MORNING));
const appealed = must(appealRemoval(removed, '我还住这里', MORNING));

test('who is taken out reads why, and who took them out', () => {
  expect(removed.removal).toEqual({ byId: captain, at: MORNING, reason: '搬走了', appeal: null });
  expect({ residentId: removed.residentId, flat: removed.flat }).toEqual({ residentId: 'resident_mo', flat: '302' });
});

test('nobody is taken out twice, and nobody takes out themselves', () => {
  expect(removeMember(removed, { byId: staff, reason: '搬走了' }, MORNING)).toEqual(fail('NOT_JOINED'));
  expect(removeMember(undefined, { byId: staff, reason: '搬走了' }, MORNING)).toEqual(fail('NOT_JOINED'));
  expect(removeMember(approved, { byId: approved.residentId, reason: '搬走了' }, MORNING)).toEqual(fail('OWN_REMOVAL'));
});

test('an appeal is possible until six in the evening of the seventh day, and once', () => {
  expect(removalAppealableUntil(removed.removal)).toBe(LAST);
  expect(appealRemoval(removed, '不对', (LAST - 1) as InstantMs).ok).toBe(true);
  expect(appealRemoval(removed, '不对', LAST)).toEqual(fail('APPEAL_TOO_LATE'));
  expect(appealRemoval(appealed, '不对', MORNING)).toEqual(fail('ALREADY_APPEALED'));
  expect(appealRemoval(approved, '不对', MORNING)).toEqual(fail('NOT_REMOVED'));
});

test('whoever took them out does not hear the appeal, and without one there is nothing to hear', () => {
  const hear = { isRestored: true, words: '他住这里' };
  expect(hearRemoval(removed, { byId: staff, ...hear }, MORNING)).toEqual(fail('APPEAL_NOT_FOUND'));
  expect(hearRemoval(appealed, { byId: captain, ...hear }, MORNING)).toEqual(fail('APPEAL_OF_OWN'));
});

test('restored they are the member they were; else the removal stands and is not heard again', () => {
  expect(hearRemoval(appealed, { byId: staff, isRestored: true, words: '他住这里' }, LAST)).toEqual(
    ok({ ...approved, decidedAt: LAST, decidedBy: staff }),
  );
  const upheld = must(hearRemoval(appealed, { byId: staff, isRestored: false, words: '真搬走了' }, LAST));
  expect(upheld).toMatchObject({ removal: { appeal: { heard: { byId: staff, at: LAST, words: '真搬走了' } } } });
  expect(hearRemoval(upheld, { byId: staff, isRestored: true, words: '他住这里' }, LAST)).toEqual(
    fail('APPEAL_NOT_FOUND'),
  );
});

test('while it may be undone the account is neither a household nor an office; afterwards it may be', () => {
  const later = (LAST + 1) as InstantMs;
  expect([isOpen(removed.removal, MORNING), isOpen(removed.removal, LAST)]).toEqual([true, false]);
  expect(isOpen(appealed.removal, later)).toBe(true);
  expect(mayApply(removed, MORNING)).toEqual(fail('MEMBERSHIP_EXISTS'));
  expect(mayApply(appealed, later)).toEqual(fail('MEMBERSHIP_EXISTS'));
  expect(mayApply(removed, LAST)).toEqual(ok(null));
  expect(mayTakeOffice(appealed, later)).toEqual(fail('IDENTITY_TAKEN'));
  expect(mayTakeOffice(removed, LAST)).toEqual(ok(null));
});
