import {
  ASSIGNMENT,
  claimBy,
  COMMON,
  LATER,
  LEAD,
  POSTED_AT,
  REQUESTER,
  SAMPLE_NEEDS,
  sampleNeed,
} from '../../tests/world/sample-need.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { BuildingId, HouseholdId, ResidentId } from '../kernel/ids.ts';
import { flatWords, knowsDoor, movedDoor, readDoor, seeHelpers, toldFrom, unitWords } from './door.ts';
import { isUnfinished, type Need } from './need.ts';

const mo = claimBy('mo');
const CLAIMED_AT = mo.claimedAt;
const TEN_MINUTES = 600_000;
const at = (ms: number) => (CLAIMED_AT + ms) as InstantMs;
const stranger = 'resident_stranger' as ResidentId;
const claimedWith = (claim: object): Need => ({ ...COMMON, status: 'open', claims: [{ ...mo, ...claim }] });

test('the unit is told without the flat', () => {
  expect([unitWords(flatWords(2, '301')), unitWords('')]).toEqual(['2单元', '']);
});

test('a helper is told when the requester saw them, and after ten minutes at the latest', () => {
  expect(toldFrom(claimedWith({}), mo.residentId)).toBe(at(TEN_MINUTES));
  expect(toldFrom(claimedWith({ seenAt: at(5) }), mo.residentId)).toBe(at(5));
  expect(toldFrom(claimedWith({ seenAt: at(2 * TEN_MINUTES) }), mo.residentId)).toBe(at(TEN_MINUTES));
  expect(toldFrom({ ...claimedWith({}), urgency: 'danger' }, mo.residentId)).toBe(CLAIMED_AT);
});

test('whoever was given it knows at once, and nobody else is ever told', () => {
  const need: Need = { ...COMMON, assignment: ASSIGNMENT, status: 'assigned', claims: [] };
  expect([toldFrom(need, LEAD.id), knowsDoor(need, LEAD.id)]).toEqual([POSTED_AT, true]);
  expect([toldFrom(need, stranger), knowsDoor(need, stranger), toldFrom(need, REQUESTER)]).toEqual([null, false, null]);
});

test('the flat is read once, when it may be', () => {
  const need = claimedWith({});
  expect(readDoor(need, mo.residentId, at(TEN_MINUTES - 1))).toEqual(fail('DOOR_TOO_EARLY'));
  const read = readDoor(need, mo.residentId, at(TEN_MINUTES));
  expect(read).toEqual(ok({ ...claimedWith({ doorAt: at(TEN_MINUTES) }), updatedAt: at(TEN_MINUTES) }));
  if (read.ok) expect(readDoor(read.value, mo.residentId, LATER)).toEqual(fail('DOOR_READ'));
  expect(readDoor(need, stranger, LATER)).toEqual(fail('NOT_CLAIMANT'));
});

test.each(SAMPLE_NEEDS.filter(({ status }) => !isUnfinished(status)))(
  'of what is finished, as $status, no flat is read',
  (need) => {
    expect(readDoor(need, mo.residentId, LATER)).toEqual(fail('NEED_NOT_OPEN'));
  },
);

test('the requester sees who comes, each of them once', () => {
  const need = sampleNeed('claimed');
  const seen = seeHelpers(need, REQUESTER, LATER);
  const claims = need.claims.map((claim) => ({ ...claim, seenAt: LATER }));
  expect(seen).toEqual(ok({ ...need, claims, updatedAt: LATER }));
  if (seen.ok) expect(seeHelpers(seen.value, REQUESTER, LATER)).toEqual(fail('HELPERS_SEEN'));
  expect(seeHelpers(need, mo.residentId, LATER)).toEqual(fail('NOT_REQUESTER'));
  expect(seeHelpers(sampleNeed('open', []), REQUESTER, LATER)).toEqual(fail('HELPERS_SEEN'));
});

const HOME = { buildingId: COMMON.buildingId, buildingName: COMMON.buildingName, unit: 1, flat: '902' };
const AWAY = { ...HOME, buildingId: 'building_b2' as BuildingId, buildingName: '2号楼' };
const SHARED: Need = {
  ...sampleNeed('open'),
  place: { at: 'building', note: '' },
  followers: [
    { residentId: stranger, name: '邻居', householdId: 'household_h9' as HouseholdId, since: POSTED_AT, via: null },
  ],
};

test.each(SAMPLE_NEEDS)(
  'what is $status follows whoever moved to another building as long as it is unfinished',
  (need) => {
    const moved = { buildingId: AWAY.buildingId, buildingName: '2号楼', flat: '1单元902' };
    expect(movedDoor(need, AWAY)).toEqual(isUnfinished(need.status) ? { ...need, ...moved } : need);
  },
);

test('within the building only the door changes, and where nobody moved nothing does', () => {
  const need = sampleNeed('open');
  const moved = movedDoor(need, HOME);
  expect(moved).toEqual({ ...need, flat: '1单元902' });
  expect(movedDoor(moved, HOME)).toBe(moved);
});

test('a matter of the house that others of it share stays with them, and says where its requester went', () => {
  expect(movedDoor(SHARED, AWAY)).toEqual({ ...SHARED, flat: '，搬到2号楼1单元902' });
  expect(movedDoor({ ...SHARED, place: { at: 'home', note: '' } }, AWAY).buildingId).toBe(AWAY.buildingId);
});
