import { digest } from '../../../cloudfunctions/platform/digest.ts';
import { deedDocument, hoursDocument } from '../../../cloudfunctions/api/earning/record.ts';
import type { Deed, DeedFacts, DeedState } from '../../../shared/earning/deed.ts';
import type { HoursDay } from '../../../shared/earning/hours.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { DeedId, HoursId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { CAST } from '../../world/people.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';

const DAY_MS = 86_400_000;
let planted = 0;
const nextTail = (): string => {
  planted += 1;
  return digest('planted deed', String(planted));
};

/** The id of somebody of the cast on the roster. */
export const rowOf = (name: keyof typeof CAST): ResidentId => `resident_test_${CAST[name].toLowerCase()}` as ResidentId;

const personOf = async (world: World, number: string) => {
  const row = await world.db.one('residents', number);
  if (!row) throw new Error(`nobody is ${number}`);
  return {
    row,
    home: {
      householdId: row.householdId,
      unit: row.unit,
      flat: row.flat,
      door: `${row.buildingName}${String(row.unit)}单元${row.flat}`,
    },
  };
};

type How = {
  readonly status?: Deed['status'];
  /** Who did it; 韦 of 1号楼 unless told. */
  readonly by?: string;
  readonly more?: Partial<DeedFacts>;
  /** Who checked it; nobody who acts unless told. */
  readonly checkedBy?: string;
  /** Who objected. */
  readonly objectedBy?: string;
};

/** A deed of somebody for everybody, declared by them; its moment never comes by itself. */
export const plantDeed = async (world: World, how: How = {}): Promise<DeedId> => {
  const now = world.cloud.clock.now() as InstantMs;
  const { row, home } = await personOf(world, how.by ?? rowOf('wei'));
  const facts: DeedFacts = {
    ...{ _id: `deed_${nextTail()}` as DeedId, communityId: row.communityId, buildingId: row.buildingId },
    ...{ buildingName: row.buildingName, kind: 'labour', day: beijingDay(now), doerId: row._id, doerName: row.name },
    ...{ doer: home, receiver: null, declaredBy: [row._id], text: '', given: null, amount: 8, rule: '2026-1' },
    ...{ createdAt: now, updatedAt: now },
    ...how.more,
  };
  const document = deedDocument({ ...facts, ...stateOf(how, now) });
  await insertDocuments(world.cloud.url, 'deeds', [{ ...document, wakeAt: null }]);
  return facts._id;
};

const stateOf = (
  { status = 'declared', checkedBy = 'resident_x', objectedBy = 'resident_y' }: How,
  at: InstantMs,
): DeedState => {
  const signed = (id: string) => ({ id: id as ResidentId, name: '办事的人', at });
  const why = (id: string) => ({ ...signed(id), reason: '那天他去了县城' });
  const until = (at + 3 * DAY_MS) as InstantMs;
  const checked = signed(checkedBy);
  switch (status) {
    case 'declared':
      return { status };
    case 'refused':
      return { status, refused: why(checkedBy) };
    case 'posted':
      return { status, checked, until, heard: null };
    case 'objected':
      return { status, checked, until, objection: why(objectedBy) };
    case 'stopped':
      return { status, checked, objection: why(objectedBy), decided: why('resident_z') };
    case 'credited':
      return { status, checked, creditedAt: at, paid: 0 };
  }
};

/** Two hours of yesterday morning. */
export const plantHours = async (
  world: World,
  { by = rowOf('wei'), isConfirmed = false }: { readonly by?: string; readonly isConfirmed?: boolean } = {},
): Promise<{ readonly hoursId: HoursId; readonly declaredAt: number }> => {
  const now = world.cloud.clock.now() as InstantMs;
  const { row, home } = await personOf(world, by);
  const { _id: residentId, communityId, buildingId, householdId, name } = row;
  const facts = {
    ...{
      _id: `hours_${nextTail()}` as HoursId,
      communityId,
      buildingId,
      householdId,
      residentId,
      name,
      door: home.door,
    },
    ...{ day: beijingDay((now - DAY_MS) as InstantMs), spans: [{ from: 480, to: 600, kind: 'labour' as const }] },
    ...{ declaredAt: now, createdAt: now },
  };
  const confirmed = { id: 'resident_x' as ResidentId, name: '办事的人', at: now };
  const day: HoursDay = isConfirmed
    ? { ...facts, status: 'confirmed', confirmed, hours: 2, paid: 0 }
    : { ...facts, status: 'declared' };
  await insertDocuments(world.cloud.url, 'earningHours', [hoursDocument(day)]);
  return { hoursId: facts._id, declaredAt: now };
};
