import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { OFFICE_ROLES } from '../office/office.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { NEED_KINDS } from './kinds.ts';
import { NEED_LIMITS as LIMITS, PLACES } from './need.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { needActed, needRow } from './shapes.ts';

const needId = id('need');
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;

/** Who else is touched by a need. The errors of each method are in order of precedence. */
export const needCompanyContract = declareMethods({
  /** What neighbours have already said of the same kind at the same place, before it is said once more; the newest first, at most 5. */
  'need.alike': {
    mechanism: 'M-14',
    access: RESIDENT,
    over: 'ownBuilding',
    event: null,
    input: z.object({ kind: z.enum(NEED_KINDS), at: z.enum(PLACES) }),
    output: z.object({ items: z.array(needRow) }),
    errors: [],
    examples: { good: { kind: 'water', at: 'home' } },
  },
  /** The bodies a need can complain of: the offices of the community, the oldest first. */
  'need.bodies': {
    mechanism: 'M-72',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({ items: z.array(z.object({ officeId: idOut, role: z.enum(OFFICE_ROLES), name: z.string() })) }),
    errors: [],
    examples: { good: {} },
  },
  /** The caller's household has the same matter, and hears what becomes of it. */
  'need.alsoMine': {
    ...NEED_ACTS['need.alsoMine'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.followed'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'OWN_HOUSEHOLD', 'NEED_NOT_OPEN', 'ALREADY_FOLLOWED', 'FOLLOWERS_FULL'],
    examples: { good: NEED },
  },
  'need.notMine': {
    ...NEED_ACTS['need.notMine'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.unfollowed'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_FOLLOWED', 'NEED_NOT_OPEN'],
    examples: { good: NEED },
  },
  /** Into which needs of the caller's scope a need can be merged: of its kind, those of its building first; at most 20. */
  'need.mergeable': {
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: null,
    input: z.object({ needId }),
    output: z.object({ items: z.array(needRow) }),
    errors: ['NEED_NOT_FOUND'],
    examples: { good: NEED },
  },
  /** Somebody in charge of both: the one ends as said before, and goes on with the other. */
  'need.merge': {
    ...NEED_ACTS['need.merge'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.merged'],
    remember: 'everything',
    input: z.object({ needId, intoId: id('need'), reason: text(2, LIMITS.reasonLengthMax).optional() }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'MERGE_NOT_POSSIBLE', 'FOLLOWERS_FULL'],
    examples: { good: { ...NEED, intoId: 'need_nowhere', reason: '昨天有人说过' } },
  },
  /** Within 7 days. */
  'need.unmerge': {
    ...NEED_ACTS['need.unmerge'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.unmerged'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'UNDO_TOO_LATE'],
    examples: { good: NEED },
  },
  /** The requester reminds whoever they wait for, once a Beijing day: the lead or the helpers; else those in charge. */
  'need.nudge': {
    ...NEED_ACTS['need.nudge'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.nudged'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN', 'NUDGED_TODAY'],
    examples: { good: NEED },
  },
});
