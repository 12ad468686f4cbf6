import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { beijingDay, startOfBeijingDay } from '../kernel/time.ts';

/** So many days somebody may say that their removal is wrong: as long as a refusal at the meeting may be appealed against (decision 065). */
const APPEAL_DAYS = 7;
const CLOSING_HOUR = 18;
const HOUR_MS = 60 * 60 * 1000;

/** What became of the appeal. Where it was restored the membership is approved again, so that only a no stands here. */
export type RemovalHeard = { readonly byId: ResidentId; readonly at: InstantMs; readonly words: string };

/** That somebody was taken out of the building group, and what they say against it. */
export type Removal = {
  readonly byId: ResidentId;
  readonly at: InstantMs;
  /** Read by whoever was removed. */
  readonly reason: string;
  readonly appeal: {
    readonly words: string;
    readonly at: InstantMs;
    /** Null while nobody has heard it. */
    readonly heard: RemovalHeard | null;
  } | null;
  /** True where the person went on on a new phone (decision 087): nobody was taken out, and there is nothing to appeal against. */
  readonly isReplaced?: true;
};

/** The first instant that is too late to appeal: 18:00 of the seventh day. */
export const removalAppealableUntil = ({ at }: Pick<Removal, 'at'>): InstantMs =>
  (startOfBeijingDay(beijingDay(at)) + (APPEAL_DAYS * 24 + CLOSING_HOUR) * HOUR_MS) as InstantMs;

/** True while it may still be undone: an appeal waits, or may still be made. */
export const isOpen = (removal: Removal, now: InstantMs): boolean =>
  removal.isReplaced ? false : removal.appeal ? removal.appeal.heard === null : now < removalAppealableUntil(removal);
