import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { isAtCounter, settledCode } from './at-counter.ts';
import { isOpen, type Redemption, type RedemptionFacts, type RedemptionIn } from './redemption.ts';
import { endsAt, expiresAt } from './days.ts';
import { isOnTheWay } from './on-the-way.ts';
import { spokenWords } from './spoken.ts';

/**
 * Its owner does not want it any more: points and goods are as before.
 *
 * @returns in this order: `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `AT_COUNTER` (it is being given right now), `ON_THE_WAY` (somebody brings it).
 */
export const cancel = (
  redemption: Redemption,
  now: InstantMs,
): Result<RedemptionIn<'cancelled'>, 'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'AT_COUNTER' | 'ON_THE_WAY'> => {
  if (!isOpen(redemption)) return fail(settledCode(redemption));
  if (isAtCounter(redemption, now)) return fail('AT_COUNTER');
  if (isOnTheWay(redemption, now)) return fail('ON_THE_WAY');
  return ok(ended(redemption, 'cancelled', now));
};

/** It was not fetched in time: points and goods are as before. Undefined where it has ended, or its moment has not come. */
export const expire = (redemption: Redemption, now: InstantMs): RedemptionIn<'expired'> | undefined => {
  const at = endsAt(redemption);
  return isOpen(redemption) && at !== null && at <= now ? ended(redemption, 'expired', now) : undefined;
};

/** Its owner's account ends: it goes as if cancelled, whoever has it in hand. Undefined where it has ended. */
export const letGo = (redemption: Redemption, now: InstantMs): RedemptionIn<'cancelled'> | undefined =>
  isOpen(redemption) ? ended(redemption, 'cancelled', now) : undefined;

const ended = <S extends 'cancelled' | 'expired'>(
  open: RedemptionIn<'reserved' | 'stopped'>,
  status: S,
  endedAt: InstantMs,
): RedemptionFacts & { readonly status: S; readonly endedAt: InstantMs } => ({
  ...factsOf(open),
  ...{ counter: null, status, endedAt },
});

/** Without what only somebody's stop says. */
const factsOf = (redemption: RedemptionIn<'reserved' | 'stopped'>): RedemptionFacts => {
  if (redemption.status === 'reserved') return redemption;
  const facts: RedemptionFacts & { stopped?: unknown } = { ...redemption };
  delete facts.stopped;
  return facts;
};

/**
 * Names who fetches it, in place of whoever was named, with a word of their own.
 *
 * @param draw - as of {@link spokenWords}. @returns in this order: `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `VOUCHER_EXPIRED`, `AT_COUNTER`.
 */
export const nameCollector = (
  redemption: Redemption,
  { name, draw }: { readonly name: string; readonly draw: number },
  now: InstantMs,
): Result<
  RedemptionIn<'reserved' | 'stopped'>,
  'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'VOUCHER_EXPIRED' | 'AT_COUNTER'
> => {
  if (!isOpen(redemption)) return fail(settledCode(redemption));
  if (now >= expiresAt(redemption)) return fail('VOUCHER_EXPIRED');
  if (isAtCounter(redemption, now)) return fail('AT_COUNTER');
  return ok({ ...redemption, collector: { name, ...spokenWords(draw) } });
};

/**
 * Its owner says that it may be given after all. Whoever was named gets another word, since the one before was told at the counter.
 *
 * @returns in this order: `VOUCHER_NOT_STOPPED`, `VOUCHER_EXPIRED`.
 */
export const resume = (
  redemption: Redemption,
  draw: number,
  now: InstantMs,
): Result<RedemptionIn<'reserved'>, 'VOUCHER_NOT_STOPPED' | 'VOUCHER_EXPIRED'> => {
  if (redemption.status !== 'stopped') return fail('VOUCHER_NOT_STOPPED');
  if (now >= expiresAt(redemption)) return fail('VOUCHER_EXPIRED');
  const { collector } = redemption;
  const renewed = collector && { name: collector.name, ...spokenWords(draw) };
  return ok({ ...factsOf(redemption), collector: renewed, status: 'reserved' });
};
