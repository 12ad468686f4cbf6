import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, RedemptionId, SheetId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Signed } from '../vote/signed.ts';
import { isAtCounter, type Keeper } from './at-counter.ts';
import { endsAt } from './days.ts';
import { isOnTheWay } from './on-the-way.ts';
import type { Redemption, RedemptionIn } from './redemption.ts';
import type { Solution, TickMet } from './sheet-words.ts';

/** One line of a sheet: a voucher, and what was ticked there. */
export type SheetLine = {
  readonly redemptionId: RedemptionId;
  readonly tick: (Signed & { readonly met: TickMet }) | null;
  readonly solved: (Signed & { readonly how: Solution }) | null;
};

/** A list of what waited to be fetched, as it was printed for a day without a network. Its lines never change their places. */
export type Sheet = {
  readonly _id: SheetId;
  readonly communityId: CommunityId;
  /** The Beijing day on which it was printed. */
  readonly day: LocalDate;
  readonly printed: Signed;
  readonly lines: readonly SheetLine[];
};

/** How many were ticked, and of those how many fitted and how many did not; `open` wait for somebody to say what happened. */
export const sumOf = ({ lines }: Pick<Sheet, 'lines'>) => {
  const ticked = lines.flatMap((line) => (line.tick ? [line] : []));
  const differing = ticked.filter(({ tick }) => tick?.met !== 'given');
  return {
    ticked: ticked.length,
    matched: ticked.length - differing.length,
    differing: differing.length,
    open: differing.filter(({ solved }) => !solved).length,
  };
};

/**
 * What a tick makes of a voucher: fetched, where it still waited. What its owner's stop or end stands against stays as it is.
 *
 * @returns the redemption and what was met; in this order: `OWN_VOUCHER`, `AT_COUNTER` (a counter has it in hand right now), `ON_THE_WAY` (somebody
 *   brings it to its owner).
 */
export const tickVoucher = (
  redemption: Redemption,
  { signed, householdId }: Keeper,
): Result<
  { readonly redemption: RedemptionIn<'redeemed'> | null; readonly met: TickMet },
  'OWN_VOUCHER' | 'AT_COUNTER' | 'ON_THE_WAY'
> => {
  if (householdId === redemption.householdId) return fail('OWN_VOUCHER');
  if (redemption.status === 'redeemed' || redemption.status === 'returned')
    return ok({ redemption: null, met: 'redeemed' });
  if (redemption.status !== 'reserved') return ok({ redemption: null, met: redemption.status });
  if (isAtCounter(redemption, signed.at)) return fail('AT_COUNTER');
  if (isOnTheWay(redemption, signed.at)) return fail('ON_THE_WAY');
  if (isOver(redemption, signed.at)) return ok({ redemption: null, met: 'expired' });
  const fetched = {
    counter: null,
    status: 'redeemed',
    redeemed: signed,
    fetchedBy: 'owner',
    returnAsked: null,
  } as const;
  return ok({ redemption: { ...redemption, ...fetched }, met: 'given' });
};

const isOver = (redemption: Redemption, now: InstantMs): boolean => (endsAt(redemption) ?? now) <= now;

/** The sheet with a tick on a line. A line that is ticked stays as it is: ticked twice it is one tick. */
export const withTick = <S extends Sheet>(sheet: S, at: number, tick: Signed & { readonly met: TickMet }): S => ({
  ...sheet,
  lines: sheet.lines.map((line, place) => (place === at && !line.tick ? { ...line, tick } : line)),
});

/** Somebody says what happened. @returns `NOTHING_TO_SETTLE` where the line fits, is not ticked, or somebody said it before. */
export const solve = <S extends Sheet>(
  sheet: S,
  at: number,
  solved: Signed & { readonly how: Solution },
): Result<S, 'NOTHING_TO_SETTLE'> => {
  const line = sheet.lines[at];
  if (!line?.tick || line.tick.met === 'given' || line.solved) return fail('NOTHING_TO_SETTLE');
  return ok({ ...sheet, lines: sheet.lines.map((one, place) => (place === at ? { ...one, solved } : one)) });
};
