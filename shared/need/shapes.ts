import * as z from 'zod';
import { assignmentShort, assignmentWhole } from '../assignment/shapes.ts';
import { idOut } from '../rpc/schemas.ts';
import { mediaShown } from '../capture/shapes.ts';
import { ASKED_OF } from './asking.ts';
import { CONSENTS } from './behalf.ts';
import { HELP_REFUSALS } from './helping.ts';
import { WAITING_FOR } from './waiting-for.ts';
import { OUTCOMES } from './outcomes.ts';
import { NEED_KINDS } from './kinds.ts';
import { WORDING_STATES } from './wording.ts';
import { NEED_TRANSITIONS, PLACES, type NeedStatus } from './need.ts';
import { UNPAID } from './unpaid.ts';
import { URGENCIES } from './urgency.ts';

const status = z.enum(Object.keys(NEED_TRANSITIONS) as [NeedStatus, ...NeedStatus[]]);

/** What every neighbour sees of a need in a list. */
export const needRow = z.object({
  needId: idOut,
  kind: z.enum(NEED_KINDS),
  /** No neighbour reads it: by its kind, or because it was made private in a review. */
  isPrivate: z.boolean(),
  /** Empty while it was only said aloud or shown in pictures. */
  text: z.string(),
  hasVoice: z.boolean(),
  /** How many pictures go with it. */
  photos: z.number().int(),
  /** Somebody else posted it for the requester. */
  isOnBehalf: z.boolean(),
  status,
  /** The yes it waits for, for those who may know of it: who said it (of a guardian the child for whom it is), who is asked, and when silence ends it. Null once it went out or ended. */
  asked: z
    .object({
      of: z.enum(ASKED_OF),
      byName: z.string(),
      fromNames: z.array(z.string()),
      isFromMe: z.boolean(),
      until: z.number().int(),
    })
    .nullable(),
  urgency: z.enum(URGENCIES),
  slots: z.number().int(),
  claimed: z.number().int(),
  /** How many other households have the same matter. */
  followers: z.number().int(),
  /** The caller's household is one of them. */
  isFollowedByUs: z.boolean(),
  /** Names of those who claimed: they stand up for it in public. */
  claimants: z.array(z.string()),
  buildingName: z.string(),
  createdAt: z.number().int(),
  isMine: z.boolean(),
  isClaimedByMe: z.boolean(),
  /** Who answers for it and by when; null where nobody was given it. */
  assigned: assignmentShort.nullable(),
  isLedByMe: z.boolean(),
  /** A note was left that the caller was told of and has not opened. */
  hasUnreadNotes: z.boolean(),
  /** What became of it, in the word of whoever reported it; null before that. */
  outcome: z.enum(OUTCOMES).nullable(),
  /** The next thing that happens by itself if nobody acts; null where it waits for people alone. */
  waiting: z.object({ at: z.number().int(), what: z.enum(WAITING_FOR) }).nullable(),
});

/** What a need's own page shows of it. */
export const needDetail = needRow.extend({
  place: z.object({ at: z.enum(PLACES), note: z.string() }),
  /** Unit and flat; null for everybody but the requester, those in charge, and helpers who read it or need not ask (M-26). */
  flat: z.string().nullable(),
  /** The unit alone, for whoever helps too; null for other neighbours. */
  unit: z.string().nullable(),
  /** Of a helper who has not read the flat: from when on they may; null for everybody else. */
  door: z.object({ from: z.number().int() }).nullable(),
  /** What a claim of the caller would mean, or does: why it earns nothing, and what stands in its way; null where there is none to make. */
  claiming: z
    .object({
      unpaid: z.enum(UNPAID).nullable(),
      refused: z.enum(HELP_REFUSALS).nullable(),
    })
    .nullable(),
  /** Somebody came since the caller, who asked, looked last. */
  hasUnseenHelpers: z.boolean(),
  /** The requester's name for those who may know the flat, else the family name and 家. */
  requester: z.string(),
  /** For whom the caller may ask the number; null where it is not theirs to ask, or where none was left. Beside `claimants`. */
  requesterCallId: idOut.nullable(),
  claimantCallIds: z.array(idOut.nullable()),
  /** How the requester names each claimant to take them off; null for everybody else. Beside `claimants`. */
  claimantIds: z.array(idOut.nullable()),
  /** Of a report that waits for a nod, for those concerned: whether the requester saw it, and how often they were asked in vain. */
  report: z
    .object({
      seenAt: z.number().int().nullable(),
      askedAt: z.number().int().nullable(),
      tries: z.array(z.number().int()),
    })
    .nullable(),
  /** It was closed in the word of the requester when they were asked, and not by their nod. */
  isByCall: z.boolean(),
  /** Why its words had to go, for its author and the staff; null while they stand. */
  takenDown: z.object({ at: z.number().int(), reason: z.string() }).nullable(),
  /** Who the other households are, in order, for those in charge; null for everybody else. */
  followerNames: z.array(z.string()).nullable(),
  /** The need it was merged into, where the caller may read that; until when that can be undone. */
  mergedInto: z.object({ needId: idOut, undoUntil: z.number().int() }).nullable(),
  /** From when on the requester can remind somebody again; null where they have not, and for everybody else. */
  nudgeFrom: z.number().int().nullable(),
  /** What the body it complains of is called; null where it complains of none. */
  about: z.string().nullable(),
  /** What only those see who asked, who have it in hand, or who are in charge; null for everybody else. */
  assignment: assignmentWhole.nullable(),
  /** Pictures and recordings, as far as the caller is told of them. */
  media: z.array(mediaShown),
  /** How many pictures the caller is not told of because a child is in them. */
  hiddenPhotos: z.number().int(),
  /** Words written for a need that came without any; null if there are none, and for everybody but the requester and those in charge. */
  wording: z
    .object({ text: z.string(), byName: z.string(), at: z.number().int(), state: z.enum(WORDING_STATES) })
    .nullable(),
  /** Whether the caller may write words for it now, and whether they are asked if the words are right. */
  mayWriteWords: z.boolean(),
  mayAnswerWords: z.boolean(),
  /** The order of a month-end meeting that it is: its number in the minutes of the month; null = none. */
  order: z.object({ no: z.number().int(), month: z.string() }).nullable(),
  /** Who posted it for the requester, and how the requester said yes (null: not yet, or danger did not wait for it); null = they posted it themselves. */
  behalf: z.object({ byName: z.string(), consent: z.enum(CONSENTS).nullable() }).nullable(),
  /** What its kind earns whoever helps when it is confirmed, or earned them; 0 where nobody earns by it, also by how it ended. */
  points: z.number().int(),
  /** Beside `claimants`: what each would be credited by a nod now, or was by the nod; for those concerned, why that is less than `points`. */
  rewards: z.array(z.object({ points: z.number().int(), why: z.enum(UNPAID).nullable() })),
  updatedAt: z.number().int(),
  /** Why it was refused, or was not agreed to; null in every other state. */
  reason: z.string().nullable(),
});

/** After an act: the need's state and how many slots are taken. */
export const needActed = z.object({ needId: idOut, status, claimed: z.number().int(), slots: z.number().int() });
