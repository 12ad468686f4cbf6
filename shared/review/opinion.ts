import type { Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, HouseholdId, NeedId, OpinionId, ResidentId, ReviewId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import type { LocalMonth } from '../kernel/time.ts';
import type { NeedKind } from '../need/kinds.ts';
import type { Appeal } from './appeal.ts';
import type { Wording } from '../need/wording.ts';
import type { Hidden } from './hidden.ts';
import type { Channel } from '../meeting/channels.ts';
import type { Disposition } from './tally.ts';

/**
 * How an opinion came in: said on its author's phone, or to the captain, who wrote it down for a household without one, or in the WeChat group, from where
 * the captain pasted the 接龙, or on the phone of somebody its author lives with.
 */
export const OPINION_SOURCES = ['phone', 'captain', 'jielong', 'housemate'] as const;
export type OpinionSource = (typeof OPINION_SOURCES)[number];

/** What stays true of an opinion, whatever becomes of it. */
export type OpinionFacts = {
  readonly _id: OpinionId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly reviewId: ReviewId;
  /** The month it is in; it is in one alone. */
  readonly month: LocalMonth;
  readonly householdId: HouseholdId;
  readonly authorId: ResidentId;
  readonly authorName: string;
  readonly source: OpinionSource;
  /** Who wrote it down; the author where they said it themselves. */
  readonly byId: ResidentId;
  /** False = 不留名: neighbours do not read whose it is, the captain does. */
  readonly isNamed: boolean;
  /** It is about the captain: supervisor and staff read it, and the captain does not; it counts in the sum. */
  readonly isAboutCaptain: boolean;
  readonly kind: NeedKind;
  readonly text: string;
  readonly media: readonly Attached[];
  /** A human has to look at its words first: neighbours do not read them. */
  readonly isWaiting: boolean;
  /** The number of its line in the 接龙; left out where it came in otherwise, and where the message had no numbers. */
  readonly line?: number;
  /** Words that somebody wrote for what was said without any; left out where nobody did. */
  readonly wording?: Wording;
  /** Neighbours do not read it until its author has said whether it is private; left out where nobody hid it. */
  readonly hidden?: Hidden;
  /** Left out where nobody appealed against its refusal. */
  readonly appeal?: Appeal;
  /** The month whose review had closed when it was said; null = it came in time. */
  readonly lateFor: LocalMonth | null;
  /** The opinion of an earlier month that goes on in this one; null = it was said for this month. */
  readonly continues: OpinionId | null;
  /** How often the meeting has put it off so far: the second time takes the secretary. */
  readonly timesPutOff: number;
  readonly saidAt: InstantMs;
  readonly updatedAt: InstantMs;
};

/** What the meeting decides of an opinion itself; the other outcomes are its author's, or the one it goes on with. */
export const MEETING_OUTCOMES = [
  'assigned',
  'answered',
  'referred',
  'deferred',
  'refused',
] as const satisfies readonly Disposition[];
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];

/** What the month-end meeting decided of an opinion. */
export type Decision = {
  /** Its number in the minutes (第 N 条), and of its order: from 1, never given twice in one meeting. */
  readonly no: number;
  /** The promise, the answer, where to go, or the reason. */
  readonly words: string;
  /** False while a human has not looked at the words: their author and the chair alone read them. */
  readonly isPublic: boolean;
  /** Where it belongs, of one that was referred; null otherwise. */
  readonly channel: Channel | null;
  /** The need that it became, of one that was assigned; null otherwise. */
  readonly needId: NeedId | null;
  /** By when, of one that was assigned; null otherwise. */
  readonly dueAt: InstantMs | null;
  /** The month in which it goes on, of one that was deferred; null otherwise. */
  readonly toMonth: LocalMonth | null;
  /** Who decided it in the chair. */
  readonly byId: ResidentId;
};

/**
 * What became of it by itself. That it goes on with another one (合并) stands in its review, which says so of all of them at once (`sorting.ts`).
 */
export type OpinionState =
  /** Nothing yet (没定), or what becomes of the one it goes on with. */
  | { readonly outcome: null }
  | { readonly outcome: 'withdrawn' | 'madePrivate'; readonly decidedAt: InstantMs }
  | { readonly outcome: MeetingOutcome; readonly decidedAt: InstantMs; readonly decision: Decision };

export type Opinion = OpinionFacts & OpinionState;
/** One of which this became. */
export type OpinionIn<O extends 'withdrawn' | 'madePrivate'> = OpinionFacts & {
  readonly outcome: O;
  readonly decidedAt: InstantMs;
};

const STATE_FIELDS: StateFields<OpinionState> = { outcome: true, decidedAt: true, decision: true };

/** An opinion with another end: its facts stay. */
export const opinionInto = <S extends OpinionState>(opinion: Opinion, state: S, now: InstantMs): OpinionFacts & S =>
  intoState<OpinionFacts, S>(STATE_FIELDS, { ...opinion, updatedAt: now }, state);

/** What the meeting decided of it; null = nothing, or it ended otherwise. */
export const decisionOf = (opinion: Opinion): Decision | null => ('decision' in opinion ? opinion.decision : null);

/** Praise asks for nothing: it is in no sum of opinions, and nothing is decided of it. */
export const isPraise = ({ kind }: Pick<Opinion, 'kind'>): boolean => kind === 'praise';
