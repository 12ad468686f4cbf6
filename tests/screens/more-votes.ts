import type { Caller, Cloud } from '../../scripts/world/caller.ts';
import { liveVoteDay, VOTE_DAYS, voteOf } from '../../scripts/world/sample-votes.ts';

const DAY_MS = 86_400_000;

const TITLES = {
  heard: '楼道多久扫一回',
  unmet: '门口划停车位',
  open: '楼里的钱，先做哪一件',
  theirs: '楼道里能不能放鞋柜',
  graded: '物业今年好不好',
  ahead: '新年晚会，选哪两天',
} as const;
export type VoteName = keyof typeof TITLES;

/** The votes of the days before, each day with its timers. @param evening - of the last day. */
export const holdVotesBefore = async (
  cloud: Cloud,
  as: (persona: string) => Caller,
  evening: number,
): Promise<void> => {
  for (let daysLeft = Math.max(...VOTE_DAYS); daysLeft > 1; daysLeft -= 1) {
    await cloud.clock.jumpTo(evening - daysLeft * DAY_MS, { timers: 'once' });
    await liveVoteDay(as, cloud.clock.now(), daysLeft);
  }
};

/** Their ids. */
export const nameVotes = async (call: Caller): Promise<Readonly<Record<VoteName, string>>> => {
  const named = Object.entries(TITLES).map(async ([name, title]) => [name, await voteOf(call, title)] as const);
  return Object.fromEntries(await Promise.all(named)) as Record<VoteName, string>;
};
