import * as z from 'zod';
import { declareMethods, MEMBER, RESIDENT } from '../declaration.ts';
import { AFTER_ACTIONS } from './after/acts.ts';
import { needAfter, thanksShown } from './after/shapes.ts';
import { NEED_ACTS } from './acts.ts';
import { id, idOut, page, text } from '../rpc/schemas.ts';
import { NEED_EVENT_KINDS } from './events.ts';
import { NEED_KINDS } from './kinds.ts';
import { NEED_ACTIONS, NEED_LIMITS as LIMITS } from './need.ts';
import { ASSENT_ACTIONS } from './assent-acts.ts';
import { ASSIGNMENT_ACTIONS } from './assignment-acts.ts';
import { BAD_SAID, GOOD_SAID, isSomethingSaid, saidFields } from './said.ts';
import { CLOSING_ACTIONS } from './closing-acts.ts';
import { COMPANY_ACTIONS } from './company-acts.ts';
import { notesShort } from './notes/shapes.ts';
import { needActed, needDetail, needRow } from './shapes.ts';

const needId = id('need');
const reason = text(2, LIMITS.reasonLengthMax);

const act = z.object({ needId });

/** A need from posting to confirmation. The errors of each method are in order of precedence. */
export const needContract = declareMethods({
  'need.post': {
    ...NEED_ACTS['need.post'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: 'ownBuilding',
    event: ['need.posted', 'need.guardianAsked'],
    remember: 'everything',
    input: z.object(saidFields).refine(isSomethingSaid),
    /** `pending`: a human looks at the words first. `asked`: the caller may be under 14, and a grown-up of the household says yes first; danger does not wait. */
    output: z.object({ needId: idOut, status: z.enum(['asked', 'open', 'pending']) }),
    /** `BODY_NOT_FOUND`: the community has no such office any more. `MEDIA_NOT_FOUND`: one of them is not the caller's for needs, or too old. `MEDIA_REFUSED`: one may not be shown. */
    errors: ['BODY_NOT_FOUND', 'TEXT_REFUSED', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'MEDIA_TOO_MANY', 'SENT_TOO_MUCH'],
    examples: { good: GOOD_SAID, harmless: { text: '这是违规测试的话' }, bad: [...BAD_SAID] },
  },
  'need.list': {
    mechanism: 'M-19',
    access: MEMBER,
    over: 'ownCommunity',
    event: null,
    input: z
      .object({
        /** `leading`: what the caller leads or helps with; the one view that an office has. */
        view: z.enum(['building', 'community', 'mine', 'claimed', 'leading', 'pending']),
        group: z.enum(['unfinished', 'finished']),
        /** Of a wall, `building` or `community`: the needs of this kind alone. */
        kind: z.enum(NEED_KINDS).optional(),
        /** Whose wall, of the view `building`; the caller's own unless told otherwise. One of another community has no rows. */
        buildingId: id('building').optional(),
        /** Of a wall it names what was shown before its turn: sixteen at most. */
        cursor: z.string().max(500).optional(),
      })
      .refine(({ view, kind }) => kind === undefined || view === 'building' || view === 'community')
      .refine(({ view, buildingId }) => buildingId === undefined || view === 'building'),
    output: page(needRow),
    errors: [],
    examples: {
      good: { view: 'building', group: 'unfinished', kind: 'water', buildingId: 'building_nowhere', cursor: 'x' },
      bad: [
        { view: 'mine', group: 'unfinished', kind: 'water' },
        { view: 'community', group: 'unfinished', buildingId: 'building_nowhere' },
      ],
    },
  },
  'need.detail': {
    mechanism: 'M-19',
    access: MEMBER,
    over: { placeOf: 'needs', by: 'needId' },
    event: null,
    input: act,
    output: z.object({
      need: needDetail,
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
      assignmentActions: z.array(z.enum(ASSIGNMENT_ACTIONS)),
      closingActions: z.array(z.enum(CLOSING_ACTIONS)),
      assentActions: z.array(z.enum(ASSENT_ACTIONS)),
      /** What is known since it was closed: for its requester and those in charge who did not do it; null for everybody else. */
      after: needAfter.nullable(),
      /** For its requester and whoever did it; null for everybody else, and where nothing was said. */
      thanks: thanksShown.nullable(),
      afterActions: z.array(z.enum(AFTER_ACTIONS)),
      companyActions: z.array(z.enum(COMPANY_ACTIONS)),
      /** For those concerned; null for everybody else. */
      notes: notesShort.nullable(),
    }),
    errors: ['NEED_NOT_FOUND'],
    examples: { good: { needId: 'need_nowhere' } },
  },
  'need.claim': {
    ...NEED_ACTS['need.claim'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.claimed'],
    remember: 'everything',
    input: act,
    output: needActed,
    /** `TOO_YOUNG`: the caller may be under 14; children go into no strangers' flats. `OFFICE_IS_SUBJECT`: it complains of the body the caller belongs to. `TAKEN_TWICE_TODAY`: the caller
     * took this very need twice today and has it no more, of danger too. `TOO_MANY_OPEN_CLAIMS`: five at hand. `TOO_MANY_CLAIMS_TODAY`: ten today, whatever became of them. Neither of
     * these two holds up danger. */
    errors: [
      'NEED_NOT_FOUND',
      'TOO_YOUNG',
      'OFFICE_IS_SUBJECT',
      'CLAIM_OWN_NEED',
      'ALREADY_CLAIMED',
      'NEED_FULL',
      'NEED_NOT_OPEN',
      'TAKEN_TWICE_TODAY',
      'TOO_MANY_OPEN_CLAIMS',
      'TOO_MANY_CLAIMS_TODAY',
    ],
    examples: { good: { needId: 'need_nowhere' } },
  },
  'need.release': {
    ...NEED_ACTS['need.release'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.released'],
    remember: 'everything',
    input: z.object({ needId, reason: reason.optional() }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_CLAIMANT'],
    examples: { good: { needId: 'need_nowhere', reason: '家里有事' } },
  },
  'need.withdraw': {
    ...NEED_ACTS['need.withdraw'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.withdrawn'],
    remember: 'everything',
    input: act,
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN'],
    examples: { good: { needId: 'need_nowhere' } },
  },
});
