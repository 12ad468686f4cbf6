import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { NEED_KINDS } from './kinds.ts';
import { NEED_TRANSITIONS, PLACES, URGENCIES, type NeedStatus } from './need.ts';

const status = z.enum(Object.keys(NEED_TRANSITIONS) as [NeedStatus, ...NeedStatus[]]);

/** What every neighbour sees of a need in a list. */
export const needRow = z.object({
  needId: idOut,
  kind: z.enum(NEED_KINDS),
  text: z.string(),
  status,
  urgency: z.enum(URGENCIES),
  slots: z.number().int(),
  claimed: z.number().int(),
  /** Names of those who claimed: they stand up for it in public. */
  claimants: z.array(z.string()),
  buildingName: z.string(),
  createdAt: z.number().int(),
  isMine: z.boolean(),
  isClaimedByMe: z.boolean(),
});

/** What a need's own page shows of it. */
export const needDetail = needRow.extend({
  place: z.object({ at: z.enum(PLACES), note: z.string() }),
  /** Unit and flat; null for everybody but the requester, claimants and those in charge (M-26). */
  flat: z.string().nullable(),
  /** The requester's name for those who may know the flat, else the family name and 家. */
  requester: z.string(),
  /** For whom the caller may ask the number; null where it is not theirs to ask, or where none was left. Beside `claimants`. */
  requesterCallId: idOut.nullable(),
  claimantCallIds: z.array(idOut.nullable()),
  /** What each claimant earns when it is confirmed. */
  points: z.number().int(),
  updatedAt: z.number().int(),
  /** Why it was refused; null in every other state. */
  reason: z.string().nullable(),
});

/** After an act: the need's state and how many slots are taken. */
export const needActed = z.object({ needId: idOut, status, claimed: z.number().int(), slots: z.number().int() });
