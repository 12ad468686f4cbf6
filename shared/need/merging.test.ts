import { COMMON, GIVER, LATER, LEAD, sampleNeed } from '../../tests/world/sample-need.ts';
import type { Receiver } from '../assignment/decisions.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { HouseholdId, NeedId, OfficeId, ResidentId } from '../kernel/ids.ts';
import { transferNeed, giveNeed } from './assigned.ts';
import { FOLLOWERS_MAX, followNeed, partFromFollowed, unfollowNeed } from './following.ts';
import { mergeNeed, UNDO_MERGE_DAYS, unmergeNeed } from './merging.ts';
import type { Need } from './need.ts';
import { followersToldOf, toldOf } from './whom-it-concerns.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const household = (name: string) => ({
  residentId: `resident_${name}` as ResidentId,
  householdId: `household_${name}` as HouseholdId,
  name,
});
const followed = (need: Need, ...names: readonly string[]): Need =>
  names.reduce((one, name) => {
    const next = followNeed(one, household(name), LATER);
    if (!next.ok) throw new Error(next.code);
    return next.value;
  }, need);
const namesOf = ({ followers }: Need) => followers.map(({ name }) => name);

const FIRST: Need = { ...COMMON, status: 'open', claims: [] };
const SECOND: Need = {
  ...FIRST,
  _id: 'need_n2' as NeedId,
  requesterId: 'resident_mo' as ResidentId,
  householdId: 'household_mo' as HouseholdId,
  requesterName: 'mo',
};

describe('another household that has the same', () => {
  test('follows once, whoever of it presses, and never its own', () => {
    const need = followed(FIRST, 'lan', 'qin');
    expect(namesOf(need)).toEqual(['lan', 'qin']);
    const brother = { ...household('lan'), residentId: 'resident_brother' as ResidentId };
    expect(followNeed(need, brother, LATER)).toEqual({ ok: false, code: 'ALREADY_FOLLOWED' });
    expect(followNeed(need, { ...brother, householdId: COMMON.householdId }, LATER)).toMatchObject({
      code: 'OWN_HOUSEHOLD',
    });
  });

  test('takes it back through anybody of it, and a leaver is gone', () => {
    const need = followed(FIRST, 'lan', 'qin');
    const left = unfollowNeed(need, 'household_lan' as HouseholdId, LATER);
    expect(left.ok && namesOf(left.value)).toEqual(['qin']);
    expect(unfollowNeed(need, 'household_mo' as HouseholdId, LATER)).toMatchObject({ code: 'NOT_FOLLOWED' });
    const parted = partFromFollowed(need, 'resident_qin' as ResidentId);
    expect(parted && namesOf(parted)).toEqual(['lan']);
    expect(parted && partFromFollowed(parted, 'resident_qin' as ResidentId)).toBeUndefined();
  });

  test('does not follow what is private, taken down, of one household, reported done or full', () => {
    const full = followed(FIRST, ...Array.from({ length: FOLLOWERS_MAX }, (_, index) => `n${String(index)}`));
    const takenDown = { by: GIVER.id as ResidentId, at: LATER, reason: '' };
    const refused = [{ ...FIRST, kind: 'dispute' as const }, { ...FIRST, kind: 'help' as const }, sampleNeed('done')];
    for (const need of [...refused, { ...FIRST, takenDown }])
      expect(followNeed(need, household('lan'), LATER)).toEqual({ ok: false, code: 'NEED_NOT_OPEN' });
    expect(followNeed(full, household('lan'), LATER)).toEqual({ ok: false, code: 'FOLLOWERS_FULL' });
  });

  test('hears what becomes of it, behind those whom it concerns', () => {
    const need = followed(sampleNeed('claimed'), 'lan', 'qin');
    expect(followersToldOf('need.doneReported', need, 'resident_mo' as ResidentId)).toEqual([
      'resident_lan',
      'resident_qin',
    ]);
    expect(toldOf('need.confirmed', need, need.requesterId)).toEqual(['resident_mo', 'resident_lan']);
    expect(followersToldOf('need.confirmed', need, need.requesterId)).toEqual(['resident_qin']);
    expect(followersToldOf('need.contacted', need, null)).toEqual([]);
  });
});

describe('a need that was said before', () => {
  test('ends, and everybody who said or followed it follows the other, a household once', () => {
    const merged = mergeNeed(followed(SECOND, 'lan', 'qin'), followed(FIRST, 'lan'), LATER);
    if (!merged.ok) throw new Error(merged.code);
    expect(merged.value.need).toMatchObject({ status: 'merged', intoId: FIRST._id, claims: [] });
    expect(merged.value.into.followers.map(({ name, via }) => [name, via])).toEqual([
      ['lan', null],
      ['mo', SECOND._id],
      ['qin', SECOND._id],
    ]);
  });

  test('comes back within a week, with those who came with it', () => {
    const merged = mergeNeed(followed(SECOND, 'qin'), followed(FIRST, 'lan'), LATER);
    if (!merged.ok) throw new Error(merged.code);
    const { need, into } = merged.value;
    const lastMoment = (LATER + UNDO_MERGE_DAYS * DAY_MS - 1) as InstantMs;
    const undone = unmergeNeed(need, into, lastMoment);
    expect(undone).toMatchObject({ ok: true, value: { need: { status: 'open', claims: [] } } });
    expect(undone.ok && [namesOf(undone.value.need), namesOf(undone.value.into)]).toEqual([['qin'], ['lan']]);
    expect(unmergeNeed(need, into, (lastMoment + 1) as InstantMs)).toMatchObject({ code: 'UNDO_TOO_LATE' });
    const on = mergeNeed(into, { ...FIRST, _id: 'need_n3' as NeedId }, LATER);
    expect(on.ok && unmergeNeed(need, on.value.need, LATER)).toMatchObject({ code: 'NEED_NOT_OPEN' });
  });

  test('is not merged while somebody has it, nor into what is ended, private, of another body or less dangerous', () => {
    for (const need of [sampleNeed('claimed'), sampleNeed('assigned'), sampleNeed('open'), sampleNeed('closed')])
      expect(mergeNeed(need, SECOND, LATER)).toEqual({ ok: false, code: 'NEED_NOT_OPEN' });
    const about = { officeId: 'office_o1' as OfficeId, name: '物业', role: 'property' } as const;
    const ended: Need = { ...sampleNeed('closed'), _id: FIRST._id };
    const others: readonly Need[] = [SECOND, ended, { ...FIRST, kind: 'dispute' }, { ...FIRST, about }];
    for (const into of others) expect(mergeNeed(SECOND, into, LATER)).toMatchObject({ code: 'MERGE_NOT_POSSIBLE' });
    expect(mergeNeed({ ...SECOND, urgency: 'danger' }, FIRST, LATER)).toMatchObject({ code: 'MERGE_NOT_POSSIBLE' });
  });
});

test('a complaint never goes to the body it is about, as lead or helper', () => {
  const about = { officeId: 'office_o1' as OfficeId, name: '物业', role: 'property' } as const;
  const office: Receiver = { party: { kind: 'office', id: about.officeId, name: '物业' }, roles: ['property'] };
  const clerk: Receiver = {
    party: { kind: 'resident', id: 'resident_clerk' as ResidentId, name: '' },
    roles: ['property'],
  };
  const other: Receiver = { party: { kind: 'office', id: 'office_o2' as OfficeId, name: '' }, roles: ['property'] };
  const officer: Receiver = { party: LEAD, roles: ['gridOfficer'] };
  const given = { helpers: [], by: GIVER, dueAt: LATER };
  const need: Need = { ...FIRST, about };
  for (const to of [office, clerk]) {
    expect(giveNeed(need, { ...given, to }, LATER)).toEqual({ ok: false, code: 'OFFICE_IS_SUBJECT' });
    expect(giveNeed(need, { ...given, to: officer, helpers: [to] }, LATER)).toMatchObject({
      code: 'OFFICE_IS_SUBJECT',
    });
    const led = { ...sampleNeed('assigned'), about };
    expect(transferNeed(led, { to, by: GIVER, reason: '' }, LATER)).toMatchObject({ code: 'OFFICE_IS_SUBJECT' });
  }
  for (const to of [other, officer]) expect(giveNeed(need, { ...given, to }, LATER).ok).toBe(true);
  expect(giveNeed(FIRST, { ...given, to: office }, LATER).ok).toBe(true);
});
