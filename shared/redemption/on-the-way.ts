import type { InstantMs } from '../kernel/brand.ts';
import type { RedemptionFacts } from './redemption.ts';

type Way = Pick<RedemptionFacts, 'bringing'>;

/** Until when it is on its way to a door; null where it is not. */
export const wayUntil = ({ bringing }: Way): InstantMs | null => bringing?.carrier?.handed?.until ?? null;

/** True while somebody is on their way with it: no counter gives it, nobody cancels it, and it does not end. */
export const isOnTheWay = (redemption: Way, now: InstantMs): boolean => now < (wayUntil(redemption) ?? 0);
