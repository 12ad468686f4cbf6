import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, GoodsId, MoveId, RecallId } from '../kernel/ids.ts';
import { beijingDaysBetween } from '../kernel/time.ts';
import { isOpen, type Redemption } from './redemption.ts';

/** What was fetched more Beijing days ago is eaten or worn: whoever had it is not told any more. */
const RECALL_DAYS = 180;
const DAY_MS = 86_400_000;

/** A calling back on its way through those whom it concerns: each redemption once, in the order in which they were ordered. */
export type Recall = {
  readonly _id: RecallId;
  readonly communityId: CommunityId;
  readonly goodsId: GoodsId;
  /** The batch that is called back; null = all of it. */
  readonly batchId: MoveId | null;
  readonly reason: string;
  readonly at: InstantMs;
  /** The `order` of the last redemption that was looked at: those after it are left. */
  readonly after: string;
};

/** The `order` behind which a recall begins to look: nothing that was ordered before is told of. */
export const recallBegins = (at: InstantMs): string => String(at - (RECALL_DAYS + 60) * DAY_MS).padStart(13, '0');

/**
 * What a calling back means for one redemption. `letGo`: it waits to be fetched and none of it is given any more, so that its points go back, whoever
 * has it in hand; where one batch alone is called back, others may be given, and it stays. `told`: it was fetched, out of what is called back.
 *
 * @param batches - those that it was handed out from. @returns null where it does not concern it.
 */
export const recallMeans = (
  redemption: Redemption,
  { batchId, at }: Pick<Recall, 'batchId' | 'at'>,
  batches: readonly MoveId[],
): 'letGo' | 'told' | null => {
  if (isOpen(redemption)) return batchId === null ? 'letGo' : null;
  if (redemption.status !== 'redeemed' || beijingDaysBetween(redemption.redeemed.at, at) > RECALL_DAYS) return null;
  return batchId === null || batches.includes(batchId) ? 'told' : null;
};
