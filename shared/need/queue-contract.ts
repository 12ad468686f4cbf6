import * as z from 'zod';
import { ROLES } from '../community/roles.ts';
import { PARTY_KINDS } from '../assignment/party.ts';
import { missedShown } from '../mutual/missed-shapes.ts';
import { SKILL_NAMES } from '../mutual/skills.ts';
import { declareMethods, holders, MEMBER } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { QUEUE_ASKS, QUEUE_FILTERS, QUEUE_STAGES } from './queue.ts';
import { needRow } from './shapes.ts';

const count = z.number().int().min(0);

/** What those in charge have before them (M-16). */
export const needQueueContract = declareMethods({
  /** Unfinished needs in the caller's scope: what nobody has and what is overdue first, the most urgent and the oldest at the top. */
  'need.queue': {
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: 'ownScope',
    event: null,
    input: z.object({ filter: z.enum(QUEUE_FILTERS), cursor }),
    output: page(
      needRow.extend({
        stage: z.enum(QUEUE_STAGES),
        /** More time was asked for, somebody objected, or the requester has not nodded for a week and is to be asked. */
        asks: z.enum(QUEUE_ASKS).nullable(),
      }),
    ).extend({
      /** The four stages add up to `all`; `overdue` is a part of them. Null on every page but the first. */
      counts: z
        .object({
          all: count,
          nobody: count,
          part: count,
          doing: count,
          nod: count,
          overdue: count,
          /** Null where everything is counted; else the instant until which all is. */
          asOf: z.number().int().nullable(),
        })
        .nullable(),
    }),
    errors: [],
    examples: { good: { filter: 'all', cursor: 'x' } },
  },
  /** Whom a need can be given to: who claimed it, then neighbours of the building who can and have time now, then the group that answers for its kind, then the others. For those in charge and the lead. */
  'need.receivers': {
    mechanism: 'M-27',
    access: MEMBER,
    over: { placeOf: 'needs', by: 'needId' },
    event: null,
    input: z.object({ needId: id('need') }),
    output: z.object({
      items: z.array(
        z.object({
          receiverId: idOut,
          name: z.string(),
          kind: z.enum(PARTY_KINDS),
          /** What they are; null for a neighbour who claimed it. */
          role: z.enum(ROLES).nullable(),
          /** They claimed it, are of the group that answers for its kind, or help. */
          isSuggested: z.boolean(),
          /** Of a member of the mutual-aid association who has time now: what they can do; null for everybody else. */
          skill: z.enum(SKILL_NAMES).nullable(),
          /** Where their help did not come within 90 days, the latest first; empty for callers who are not in charge of where they live. */
          missed: z.array(missedShown),
        }),
      ),
      /** When it would be due, unless whoever gives it says otherwise. */
      defaultDueAt: z.number().int(),
    }),
    errors: ['NEED_NOT_FOUND'],
    examples: { good: { needId: 'need_nowhere' } },
  },
});
