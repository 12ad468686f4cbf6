import * as z from 'zod';
import { defineContract } from '../rpc/contract.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { NEED_EVENT_KINDS } from './events.ts';
import { NEED_KINDS } from './kinds.ts';
import { NEED_ACTIONS, NEED_LIMITS as LIMITS, NEED_TRANSITIONS, PLACES, URGENCIES, type NeedStatus } from './need.ts';

const needId = id('need');
const status = z.enum(Object.keys(NEED_TRANSITIONS) as [NeedStatus, ...NeedStatus[]]);
const reason = text(2, LIMITS.reasonLengthMax);

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

const detail = needRow.extend({
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
const acted = z.object({ needId: idOut, status, claimed: z.number().int(), slots: z.number().int() });
const act = z.object({ needId });

/** A need from posting to confirmation. The errors of each method are in order of precedence. */
export const needContract = defineContract({
  'need.post': {
    input: z.object({
      kind: z.enum(NEED_KINDS),
      text: text(LIMITS.textLengthMin, LIMITS.textLengthMax),
      urgency: z.enum(URGENCIES),
      place: z.object({ at: z.enum(PLACES), note: text(0, LIMITS.placeNoteLengthMax) }),
      slots: z.number().int().min(1).max(LIMITS.slotsMax),
    }),
    /** `pending`: a human looks at the words first. */
    output: z.object({ needId: idOut, status: z.enum(['open', 'pending']) }),
    errors: ['TEXT_REFUSED'],
  },
  'need.list': {
    input: z
      .object({
        view: z.enum(['building', 'community', 'mine', 'claimed', 'pending']),
        group: z.enum(['unfinished', 'finished']),
        /** Of a wall, `building` or `community`: the needs of this kind alone. */
        kind: z.enum(NEED_KINDS).optional(),
        /** Whose wall, of the view `building`; the caller's own unless told otherwise. One of another community has no rows. */
        buildingId: id('building').optional(),
        cursor,
      })
      .refine(({ view, kind }) => kind === undefined || view === 'building' || view === 'community')
      .refine(({ view, buildingId }) => buildingId === undefined || view === 'building'),
    output: page(needRow),
    errors: [],
  },
  'need.detail': {
    input: act,
    output: z.object({
      need: detail,
      events: z.array(
        z.object({
          eventId: idOut,
          kind: z.enum(NEED_EVENT_KINDS),
          at: z.number().int(),
          actor: z.string(),
          reason: z.string().nullable(),
        }),
      ),
      /** What the caller may do now; the server decides again when it is done. */
      actions: z.array(z.enum(NEED_ACTIONS)),
    }),
    errors: ['NEED_NOT_FOUND'],
  },
  'need.claim': {
    input: act,
    output: acted,
    errors: ['NEED_NOT_FOUND', 'CLAIM_OWN_NEED', 'ALREADY_CLAIMED', 'NEED_FULL', 'NEED_NOT_OPEN'],
  },
  'need.release': {
    input: z.object({ needId, reason: reason.optional() }),
    output: acted,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_CLAIMANT'],
  },
  'need.reportDone': {
    input: z.object({ needId, note: text(0, LIMITS.reasonLengthMax).optional() }),
    output: acted,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_CLAIMANT'],
  },
  'need.confirm': { input: act, output: acted, errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN'] },
  'need.sendBack': {
    input: z.object({ needId, reason }),
    output: acted,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN'],
  },
  'need.withdraw': { input: act, output: acted, errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN'] },
  /** The staff lets waiting words stand. */
  'need.publish': { input: act, output: acted, errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN'] },
  /** The staff does not, and says why. */
  'need.refuse': { input: z.object({ needId, reason }), output: acted, errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN'] },
});
