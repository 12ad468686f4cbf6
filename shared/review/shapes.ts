import * as z from 'zod';
import { mediaShown } from '../capture/shapes.ts';
import { idOut } from '../rpc/schemas.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { WORDING_STATES } from '../need/wording.ts';
import { decisionShown } from '../meeting/decision-shape.ts';
import { becameBeforeShown } from './became-before-shape.ts';
import { OPINION_SOURCES } from './opinion.ts';
import { REVIEW_STATUSES } from './review.ts';
import { DISPOSITIONS, type Outcomes } from './tally.ts';

const instant = z.number().int();
const count = z.number().int();
/** The month in Beijing, `YYYY-MM`. */
const month = z.string();

/** The eight outcomes, each with its count. */
const outcomes = z.object(
  Object.fromEntries(DISPOSITIONS.map((one) => [one, count])) as { readonly [D in keyof Outcomes]: typeof count },
);

/** How a review stands, as everybody of the building may know it: sums, and never who has said nothing. */
export const reviewShown = z.object({
  reviewId: idOut,
  buildingName: z.string(),
  month,
  status: z.enum(REVIEW_STATUSES),
  opensAt: instant,
  /** The first instant that is too late. */
  closesAt: instant,
  /** The Beijing day of the month-end meeting. */
  meetsOn: z.string(),
  /** The captain's words for the meeting; null before, and where there are none. */
  summary: z.string().nullable(),
  asked: count,
  spoke: count,
  nil: count,
  silent: count,
  praises: count,
  opinions: count,
  outcomes,
  undecided: count,
});

/** An opinion as one reader gets it. */
export const opinionShown = z.object({
  opinionId: idOut,
  month,
  kind: z.enum(NEED_KINDS),
  text: z.string(),
  media: z.array(mediaShown),
  /** Null where its author leaves no name, to whoever may not know it. */
  author: z.string().nullable(),
  isNamed: z.boolean(),
  isAboutCaptain: z.boolean(),
  source: z.enum(OPINION_SOURCES),
  /** True for the author: they may take it back while nothing is decided. */
  isMine: z.boolean(),
  /** A human has to look at its words first: its author and those in charge alone read them. */
  isWaiting: z.boolean(),
  /** Words that somebody wrote for what was said without any: for its author and whoever sorts; null where there are none. */
  wording: z.object({ text: z.string(), state: z.enum(WORDING_STATES) }).nullable(),
  mayPublish: z.boolean(),
  mayWriteWords: z.boolean(),
  /** True for the author, while words wait for their answer. */
  mayAnswerWords: z.boolean(),
  /** True for the staff, once seven days have passed in which the author of what was hidden did not answer. */
  mayMakePrivate: z.boolean(),
  /** Why neighbours do not read it, and from when on the staff decides: for its author and whoever sorts; null where it is not hidden. */
  hidden: z.object({ reason: z.string(), staffFrom: instant }).nullable(),
  /** The private need it goes on as, for its author. */
  needId: idOut.nullable(),
  lateFor: month.nullable(),
  outcome: z.enum(DISPOSITIONS).nullable(),
  /** What became of the matter: its own outcome, or that of the one it goes on with. */
  became: z.enum(DISPOSITIONS).nullable(),
  /** What the meeting decided of the matter; null before, and where it ended otherwise. */
  decision: decisionShown.nullable(),
  /** The appeal against its refusal, for those who said it and whoever sorts; null = none. */
  appeal: z
    .object({
      words: z.string(),
      at: instant,
      /** Null while nobody has heard it; `toMonth`: where it goes on. */
      heard: z.object({ isUpheld: z.boolean(), words: z.string(), at: instant, toMonth: month.nullable() }).nullable(),
    })
    .nullable(),
  /** Until when its author may appeal; null where they may not. */
  appealUntil: instant.nullable(),
  /** What became of the same matter in the months before; null where nothing did. */
  before: becameBeforeShown.nullable(),
  /** Which one it goes on with; null = none. */
  mergedInto: idOut.nullable(),
  /** How many go on with it. */
  merged: count,
  saidAt: instant,
});

/** What an act on a review answers: which one, and the sums as they are now. */
export const reviewActed = z.object({ reviewId: idOut, spoke: count, undecided: count });
