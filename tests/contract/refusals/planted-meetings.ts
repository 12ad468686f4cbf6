import { meetingIdOf } from '../../../cloudfunctions/api/meeting/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, MeetingId, OpinionId } from '../../../shared/kernel/ids.ts';
import type { LocalDate, LocalMonth } from '../../../shared/kernel/time.ts';
import { plannedMeeting, type Meeting } from '../../../shared/meeting/meeting.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import { putDocument } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';
import { homeOf, plant } from './planted-reviews.ts';

const HOUR_MS = 3_600_000;
let meetings = 0;

/** A meeting whose minutes are added to. */
export const AMENDING: Partial<Meeting> = {
  ...{ status: 'amending', begunAt: 0 as InstantMs, endedAt: 0 as InstantMs },
  amendUntil: Number.MAX_SAFE_INTEGER as InstantMs,
};
/** A meeting that was planted, and what is before it: of 1号楼 as many opinions as were asked for, of the others one each. */
export type PlantedMeeting = {
  readonly meetingId: MeetingId;
  readonly month: LocalMonth;
  readonly buildingId: BuildingId;
  readonly opinions: readonly [OpinionId, OpinionId, ...OpinionId[]];
  readonly elsewhere: readonly OpinionId[];
};

/** The meeting of a month of its own each time, which runs with every building there, unless told otherwise. */
export const plantMeeting = async (
  world: World,
  more: Partial<Meeting> = {},
  ofFirst: number = 2,
): Promise<PlantedMeeting> => {
  meetings += 1;
  const month = `${String(2200 + meetings)}-01` as LocalMonth;
  const now = world.cloud.clock.now() as InstantMs;
  const meetsOn = '2020-01-01' as LocalDate;
  const past = (now - HOUR_MS) as InstantMs;
  const days = { ...reviewDays(month), opensAt: past, closesAt: past, meetsOn };
  const homes = await Promise.all(
    (await world.joinAll('wei', 'luo', 'nong')).map(async (who) => ({ ...(await homeOf(world, who)), month })),
  );
  const [own, ...others] = homes;
  if (!own) throw new Error('nobody lives anywhere');
  const [one, other, ...rest] = await plant(world, own, ofFirst, days);
  if (one === undefined || other === undefined) throw new Error('nothing was planted');
  const elsewhere = [];
  for (const home of others) elsewhere.push(...(await plant(world, home, 1, days)));
  const { communityId } = own.resident;
  const _id = meetingIdOf(communityId, month);
  const buildings = homes.map(({ building }) => building._id);
  const running = { status: 'running', begunAt: now, buildings: buildings.length, present: buildings } as const;
  const meeting = { ...plannedMeeting({ _id, communityId, month, meetsOn }, now), ...running, ...more };
  const stored = { ...meeting, schema: 1, wakeAt: null };
  await putDocument(world.cloud.url, 'meetings', stored);
  return { meetingId: _id, month, buildingId: own.building._id, opinions: [one, other, ...rest], elsewhere };
};
