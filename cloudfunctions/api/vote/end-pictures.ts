import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import type { SlipPicture } from '../../../shared/vote/paper.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { letGo } from '../capture/index.ts';

/** Four operations each, of the hundred that a transaction may have. */
const AT_ONCE = 20;

/** The next pictures of slips of a vote that are left. */
export const nextPictures = (voteId: VoteId): Promise<readonly SlipPicture[]> =>
  findDocuments('slipPictures', { voteId }, { orderBy: [['_id', 'asc']], limit: AT_ONCE });

/** Nobody may ask about the result any more: what they show is needed for nothing, and the sweep deletes the files. */
export const endPictures = async (
  transaction: Transaction,
  pictures: readonly SlipPicture[],
  now: InstantMs,
): Promise<void> => {
  for (const { _id } of pictures) {
    const picture = await transaction.get('slipPictures', _id);
    if (!picture) continue;
    await letGo(transaction, picture.media, [], now);
    await transaction.remove('slipPictures', _id);
  }
};
