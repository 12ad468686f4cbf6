import * as z from 'zod';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { tonight } from '../duty/contract.ts';
import { needRow } from '../need/shapes.ts';
import { cursor, idOut, page } from '../rpc/schemas.ts';
import { voteRow } from '../vote/shapes.ts';
import { INBOX_ACTS } from './acts.ts';
import { TASK_KINDS } from './tasks.ts';
import { INBOX_KINDS, INBOX_LISTS } from './inbox.ts';

const count = z.number().int().min(0);
/** Exact until a page is full. */
const boundedCount = z.object({ n: count, isMore: z.boolean() });

/** What waits for the caller, what became of theirs, and what they have not read. */
export const inboxContract = declareMethods({
  /** Everything the home screen shows beyond who the caller is, in one answer. */
  'inbox.home': {
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({
      duty: tonight,
      /** The caller's building in the running Beijing month, and what waits there now. Three populations, no shares. */
      thisMonth: z.object({
        month: z.string(),
        said: count,
        confirmed: count,
        waiting: count,
        asOf: z.number().int().nullable(),
      }),
      /** What became of the caller's own and was not read yet. */
      news: boundedCount,
      /** Notices for where the caller lives that were not read yet. */
      notices: boundedCount,
      pointsBalance: z.number().int(),
      /** What waits for the caller's yes before anybody else hears of it. */
      asks: boundedCount.extend({ items: z.array(needRow) }),
      /** The caller's own needs that are done and want their nod: all of them counted, the newest shown. */
      nods: boundedCount.extend({ items: z.array(needRow) }),
      /** What the caller took and has not finished. */
      taken: boundedCount.extend({ items: z.array(needRow) }),
      /** What the caller leads and has not finished; what is due first comes first. */
      leads: boundedCount.extend({ items: z.array(needRow) }),
      /** What wants somebody in charge, in the caller's scope: the most urgent and oldest is shown. Nothing where the caller is in charge of nothing. */
      toGive: boundedCount.extend({ items: z.array(needRow) }),
      /** Who waits to be let in, in the caller's scope; nobody where the caller may not let in. */
      applicants: boundedCount,
      /** Words, photos and recordings that wait for the caller's look; none where the caller may not look. */
      pendingWords: boundedCount,
      /** Whom the caller is to ask whether it is mended, in the caller's scope; nobody where the caller is in charge of nothing. */
      followUps: boundedCount,
      /** Open votes that wait for the caller's household or for the caller; what closes first is shown. */
      votes: boundedCount.extend({ items: z.array(voteRow) }),
      /** Results of votes that can be asked about and came after the caller looked; the newest are shown. */
      results: boundedCount.extend({ items: z.array(voteRow) }),
      /** What of votes and draws waits for the caller by a part they have in them; the first are shown. */
      tasks: boundedCount.extend({
        items: z.array(z.object({ kind: z.enum(TASK_KINDS), id: idOut, what: z.string() })),
      }),
      /** The newest unfinished needs of the caller's building that are not shown above. */
      around: z.array(needRow),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** What became of the caller's own, the newest first. */
  'inbox.list': {
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        itemId: idOut,
        kind: z.enum(INBOX_KINDS),
        /** The id of the thing it happened to. */
        subject: idOut,
        at: z.number().int(),
        /** Who did it, by name. */
        who: z.string(),
        /** The words of the thing; null where it has none, or the caller may not read them any more. */
        what: z.string().nullable(),
        isUnread: z.boolean(),
        /** The caller only follows the thing: their household has the same. */
        isFollowed: z.boolean(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: '1_event_nowhere' } },
  },
  /** The caller has seen a list up to a moment of the server's clock. It never goes back. */
  'inbox.markRead': {
    ...INBOX_ACTS['inbox.markRead'],
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: [],
    remember: 'nothing',
    input: z.object({ list: z.enum(INBOX_LISTS), until: z.number().int().min(0) }),
    output: z.object({ readUntil: z.number().int() }),
    errors: [],
    examples: { good: { list: 'news', until: 0 } },
  },
});
