import type { InstantMs } from '../kernel/brand.ts';
import { addMonths } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, RoundId } from '../kernel/ids.ts';
import { beijingMonth, startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { Round, RoundItem, Seed, Signed } from './round.ts';
import { sampleOf, type Candidate } from './sample.ts';

const startOfMonth = (month: LocalMonth): InstantMs => startOfBeijingDay(`${month}-01` as LocalDate);

/**
 * Announces a round over a month, of which all transfers before this moment take part. Its seed is the digest of a night that is still to come.
 *
 * @returns `MONTH_NOT_BEGUN` for a month that is still to come.
 */
export const announceRound = (
  facts: {
    readonly _id: RoundId;
    readonly communityId: CommunityId;
    readonly month: LocalMonth;
    readonly size: number;
  },
  announced: Signed,
): Result<Extract<Round, { status: 'announced' }>, 'MONTH_NOT_BEGUN'> => {
  const { month } = facts;
  if (month > beijingMonth(announced.at)) return fail('MONTH_NOT_BEGUN');
  const until = Math.min(announced.at, startOfMonth(addMonths(month, 1))) as InstantMs;
  return ok({ ...facts, announced, from: startOfMonth(month), until, population: 0, items: [], status: 'announced' });
};

/** The seed is known: the sample can be drawn. */
export const beginDrawing = (round: Extract<Round, { status: 'announced' }>, seed: Seed) =>
  ({ ...round, status: 'drawing', seed, after: '' }) as const;

/** Draws from a further piece of what takes part. @param after - where the next piece begins; null after the last. */
export const drawFrom = (
  round: Extract<Round, { status: 'drawing' }>,
  piece: readonly Candidate[],
  after: string | null,
): Extract<Round, { status: 'drawing' | 'open' }> => {
  const drawn = sampleOf(round.seed.digest, round.size, round.items, piece);
  const items: readonly RoundItem[] = drawn.map((one) => ({ ...one, fine: null, finding: null }));
  const { _id, communityId, month, size, announced, from, until, seed } = round;
  const facts = { _id, communityId, month, size, announced, from, until, seed };
  const further = { ...facts, items, population: round.population + piece.length };
  return after === null ? { ...further, status: 'open' } : { ...further, status: 'drawing', after };
};
