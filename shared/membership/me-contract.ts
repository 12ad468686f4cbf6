import * as z from 'zod';
import { ROLES, SCOPE_KINDS } from '../community/roles.ts';
import { ANYONE, declareMethods } from '../declaration.ts';
import { idOut } from '../rpc/schemas.ts';
import { TAKE_OVER_STATES } from './take-over.ts';

/** Where a flat is, in words. */
export const address = { buildingName: z.string(), unit: z.number().int(), flat: z.string() };
/** Of an application for somebody who has an account: what it waits for, and until when; null where nobody is this person. */
export const takeOver = { state: z.enum(TAKE_OVER_STATES), until: z.number().int().nullable() };

/** Who somebody is: a stranger, an applicant, somebody who was removed, an office, a resident. */
export const meContract = declareMethods({
  /** Who the caller is to Linli. */
  'membership.me': {
    mechanism: null,
    access: ANYONE,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('stranger') }),
      z.object({
        kind: z.literal('applicant'),
        membershipId: idOut,
        status: z.enum(['pending', 'refused']),
        ...address,
        name: z.string(),
        appliedAt: z.number().int(),
        /** Why it was refused; null while it waits. */
        reason: z.string().nullable(),
        /** Null until somebody in charge has begun it: whether anybody else is this person is not told to who applied. */
        takeOver: z.object(takeOver).nullable(),
      }),
      /** Somebody who was let in and is not any more. */
      z.object({
        kind: z.literal('removed'),
        ...address,
        name: z.string(),
        removedAt: z.number().int(),
        reason: z.string(),
        /** Until when they may say that it is wrong; null where they did already, or it is too late. */
        appealUntil: z.number().int().nullable(),
        /** `heard` null while nobody has heard it; else why the removal stands. */
        appeal: z.object({ words: z.string(), heard: z.string().nullable() }).nullable(),
        /** True once nothing undoes it: they may find a home again. */
        isFinal: z.boolean(),
        /** True where nobody took them out: they went on on a new phone. */
        isReplaced: z.boolean(),
      }),
      /** An account that no flat stands behind: it acts for an office. */
      z.object({
        kind: z.literal('office'),
        officeId: idOut,
        organisation: z.string(),
        communityId: idOut,
        communityName: z.string(),
      }),
      z.object({
        kind: z.literal('resident'),
        residentId: idOut,
        name: z.string(),
        communityId: idOut,
        communityName: z.string(),
        buildingId: idOut,
        gridName: z.string(),
        ...address,
        /** Those that hold today. */
        roles: z.array(z.object({ role: z.enum(ROLES), scopeKind: z.enum(SCOPE_KINDS), scopeId: z.string() })),
        /** Somebody on another phone says they are this person and is about to be let; null mostly. */
        takeOver: z.object({ membershipId: idOut, until: z.number().int().nullable() }).nullable(),
      }),
    ]),
    errors: [],
    examples: { good: {} },
  },
});
