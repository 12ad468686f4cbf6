import * as z from 'zod';
import { SEALED_ID } from '../rpc/sealed-id.ts';
import { idOut } from '../rpc/schemas.ts';
import { LADDER_STEPS } from './assignment.ts';
import { PARTY_KINDS } from './party.ts';

const instant = z.number().int();
const day = z.string();

/** Whom a matter can be given to, as `need.receivers` names them. */
export const receiverId = z.string().regex(SEALED_ID);

/** Who answers for a matter, as people are shown. `phone` is an office's, which is public; `callId` asks for a resident's. */
const party = z.object({
  name: z.string(),
  kind: z.enum(PARTY_KINDS),
  callId: idOut.nullable(),
  isMe: z.boolean(),
});
const decision = z.object({ isYes: z.boolean(), by: z.string(), at: instant }).nullable();

/** What a neighbour is told of an assignment: who answers for it, and by when. */
export const assignmentShort = z.object({
  /** Null after the account of the lead has ended. */
  lead: z.string().nullable(),
  dueAt: instant,
  /** True once the deadline has passed and the matter is still at work. */
  isOverdue: z.boolean(),
});

/** The whole of it, for who asked, who has it in hand, and those in charge. */
export const assignmentWhole = z.object({
  lead: party.nullable(),
  leadPhone: z.string().nullable(),
  firstReceiver: party,
  helpers: z.array(party),
  givenBy: z.string(),
  givenAt: instant,
  dueAt: instant,
  isOverdue: z.boolean(),
  contactedAt: instant.nullable(),
  promise: z.object({ day, text: z.string(), at: instant }).nullable(),
  extension: z.object({ day, reason: z.string(), askedAt: instant, decision }).nullable(),
  objection: z.object({ by: z.string(), reason: z.string(), at: instant, decision }).nullable(),
  /** Until when the lead or the requester may object. */
  objectUntil: instant,
  transfers: z.array(z.object({ from: z.string(), to: z.string(), by: z.string(), reason: z.string(), at: instant })),
  /** Each step with its moment; `isReached` once it was announced. */
  ladder: z.array(z.object({ step: z.enum(LADDER_STEPS), at: instant, isReached: z.boolean() })),
});
