import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { inboxMarkIdOf } from '../../platform/inbox-mark-id.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';

/** When somebody reads is nobody's business: no event says it. Asked twice, it changes nothing. */
export const markRead: ApiHandlers['inbox.markRead'] = ({ list, until }, { resident, now }) =>
  withTransaction(async (transaction) => {
    const _id = inboxMarkIdOf(resident._id);
    const known = await transaction.get('inboxMarks', _id);
    // What comes later must stay unread, whatever the phone says.
    const readUntil = Math.max(known?.[list] ?? 0, Math.min(until, now)) as InstantMs;
    const value = ok({ readUntil });
    if (readUntil === (known?.[list] ?? 0)) return { commit: false, value };
    const fresh = {
      _id,
      schema: 1,
      createdAt: now,
      communityId: resident.communityId,
      residentId: resident._id,
    } as const;
    await transaction.replace('inboxMarks', { ...(known ?? fresh), [list]: readUntil });
    return { commit: true, value };
  });
