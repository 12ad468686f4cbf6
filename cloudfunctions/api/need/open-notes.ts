import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { NeedId } from '../../../shared/kernel/ids.ts';
import { openNotes as decide } from '../../../shared/need/notes/noting.ts';
import { partyOf } from '../../platform/party-of.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { roleOf } from './notes/reader.ts';
import { needIn, saveNeed } from './record.ts';

/** Asked twice, it changes nothing. */
export const openNotes: ApiHandlers['need.openNotes'] = ({ needId }, ctx) =>
  withTransaction<Result<{ needId: NeedId }, 'NEED_NOT_FOUND'>>(async (transaction) => {
    const need = await needIn(transaction, needId);
    if (!need || roleOf(need, ctx) === null) return { commit: false, value: fail('NEED_NOT_FOUND') };
    const opened = decide(need, partyOf(ctx).id);
    if (opened) await saveNeed(transaction, need, opened);
    return { commit: opened !== undefined, value: ok({ needId }) };
  });
