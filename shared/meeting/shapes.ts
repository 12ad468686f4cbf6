import * as z from 'zod';
import { mediaShown } from '../capture/shapes.ts';
import { becameBeforeShown } from '../review/became-before-shape.ts';
import { idOut } from '../rpc/schemas.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { DISPOSITIONS, type Outcomes } from '../review/tally.ts';
import { decisionShown } from './decision-shape.ts';
import { MEETING_STATUSES } from './meeting.ts';

const instant = z.number().int();
const count = z.number().int();
const month = z.string();
const outcomes = z.object(
  Object.fromEntries(DISPOSITIONS.map((one) => [one, count])) as { readonly [D in keyof Outcomes]: typeof count },
);

/** What came in and what became of it: `opinions` is the eight outcomes and `undecided` together. */
export const sumShown = z.object({ opinions: count, outcomes, undecided: count });

/** A matter before the meeting: an opinion, with those that go on with it. */
export const matterShown = z.object({
  opinionId: idOut,
  buildingName: z.string(),
  kind: z.enum(NEED_KINDS),
  /** Empty to whoever may not read what is about a captain, or what was hidden as private. */
  text: z.string(),
  media: z.array(mediaShown),
  /** Null where its author leaves no name, and to whoever may not know it. */
  author: z.string().nullable(),
  isAboutCaptain: z.boolean(),
  /** It was hidden as private: it counts, and its words are before nobody. Of what it is about only those who decide are told. */
  isKeptPrivate: z.boolean(),
  /** It was put off in an earlier month. */
  isCarriedOver: z.boolean(),
  /** How many say the same. */
  merged: count,
  outcome: z.enum(DISPOSITIONS).nullable(),
  decision: decisionShown.nullable(),
  /** What became of the same matter in the months before; null where nothing did. */
  before: becameBeforeShown.nullable(),
});

/** One of the matters of the month (每月一题). */
const topicShown = z.object({
  kind: z.enum(NEED_KINDS),
  opinionId: idOut,
  buildings: count,
  plan: z.object({ lead: z.string(), words: z.string(), dueAt: instant }).nullable(),
});

/** As far as waiting appeals are counted. */
export const APPEALS_COUNTED = 20;

/** A meeting as whoever lives in the community reads it. */
export const meetingShown = z.object({
  meetingId: idOut,
  month,
  /** A Beijing day. */
  meetsOn: z.string(),
  status: z.enum(MEETING_STATUSES),
  /** Until when whoever was there may add to the minutes; null before. */
  amendUntil: instant.nullable(),
  isChair: z.boolean(),
  isPresent: z.boolean(),
  /** The digits that count somebody in, for the chair while it runs. */
  code: z.string().nullable(),
  quorum: z.object({ all: count, present: count, needed: count }),
  sum: sumShown,
  /** By their names. */
  buildings: z.array(
    z.object({
      ...{ buildingId: idOut, name: z.string(), isPresent: z.boolean(), opinions: count, undecided: count },
      /** For the chair while it runs: whom to count in where they have no phone; null otherwise, and where there is no captain. */
      captain: z.object({ residentId: idOut, name: z.string() }).nullable(),
    }),
  ),
  speaking: matterShown.nullable(),
  topics: z.array(topicShown),
  /** When the sums of its month were last counted anew, and the buildings whose sums were not what was counted; null before. */
  recounted: z.object({ at: instant, wrong: z.array(z.string()) }).nullable(),
  /** Appeals that wait to be heard, for the chair: at most {@link APPEALS_COUNTED}; 0 for everybody else. */
  appeals: count,
});

/** What an act on a meeting answers. */
export const meetingActed = z.object({ meetingId: idOut, status: z.enum(MEETING_STATUSES), present: count });
/** What a decision answers: its number, and what is undecided in that building. */
export const decided = z.object({ opinionId: idOut, no: count, undecided: count });
