import type { InstantMs, Points } from '../kernel/brand.ts';
import type { AttendanceId, CommunityId, MeetingId, ResidentId, TransferId } from '../kernel/ids.ts';
import { fundAccount, residentAccount } from '../points/account.ts';
import type { EarningRule } from '../points/earning-rules.ts';
import type { DeedReward, HoursReward, MeetingReward, Movement } from '../points/transfer.ts';
import type { Deed } from './deed.ts';
import { hoursOf, type HoursDay } from './hours.ts';

const fromFund = (
  source: string,
  communityId: CommunityId,
  residentId: ResidentId,
  amount: number,
  at: InstantMs,
): Movement => ({
  _id: `transfer_${source}` as TransferId,
  communityId,
  debit: fundAccount(communityId),
  credit: residentAccount(residentId),
  amount: amount as Points,
  phase: 'moved',
  at,
});

/** What a deed earns; its id follows from the deed, so that it earns once (D3 ii). None for a deed without a person, or worth nothing. */
export const deedReward = (deed: Deed, at: InstantMs): readonly (Movement & DeedReward)[] => {
  const { _id: deedId, communityId, doerId, amount, kind: deedKind, rule } = deed;
  if (doerId === null || amount === 0) return [];
  return [
    {
      ...fromFund(deedId, communityId, doerId, amount, at),
      code: 'deed-reward',
      phase: 'moved',
      deedId,
      deedKind,
      rule,
    },
  ];
};

/** What a confirmed day earns: by its whole hours and the version of that day, once. */
export const hoursReward = (
  day: HoursDay,
  { perHour, version }: EarningRule,
  at: InstantMs,
): readonly (Movement & HoursReward)[] => {
  const hours = hoursOf(day.spans);
  const amount = hours * perHour;
  if (amount === 0) return [];
  const { _id: hoursId, communityId, residentId } = day;
  return [
    {
      ...fromFund(hoursId, communityId, residentId, amount, at),
      code: 'hours-reward',
      phase: 'moved',
      hoursId,
      hours,
      rule: version,
    },
  ];
};

type There = {
  readonly _id: AttendanceId;
  readonly communityId: CommunityId;
  readonly meetingId: MeetingId;
  readonly residentId: ResidentId;
};
/** What being at a meeting earns, once a meeting and person. */
export const meetingReward = (
  there: There,
  { perMeeting, version }: EarningRule,
  at: InstantMs,
): readonly (Movement & MeetingReward)[] => {
  if (perMeeting === 0) return [];
  const { _id, communityId, meetingId, residentId } = there;
  return [
    {
      ...fromFund(_id, communityId, residentId, perMeeting, at),
      code: 'meeting-reward',
      phase: 'moved',
      meetingId,
      rule: version,
    },
  ];
};
