import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../kernel/errors.ts';
import type { CommunityId, ResidentId, RoundId, TransferId } from '../kernel/ids.ts';
import type { LocalDate, LocalMonth } from '../kernel/time.ts';
import type { Ranked } from './sample.ts';

/** Who did something, and when. */
export type Signed = { readonly byId: ResidentId; readonly at: InstantMs };
/** The same, with what they wrote. */
export type Said = Signed & { readonly words: string };

/** What became of a finding. `proposed` waits for a second person; the others stand for good. */
export type Answer =
  | ({ readonly kind: 'proposed' } & Said)
  | ({ readonly kind: 'explained' } & Said)
  | ({ readonly kind: 'corrected'; readonly proposed: Said; readonly transferId: TransferId } & Signed);
/** What a supervisor found wrong. Nothing takes it away; its answer stands beside it. */
export type Finding = Said & { readonly answer: Answer | null };
/** One transfer of the sample. It is looked at once: fine, or with a finding; what was fine may still be found wrong, never the other way. */
export type RoundItem = Ranked & { readonly fine: Signed | null; readonly finding: Finding | null };

type Facts = {
  readonly _id: RoundId;
  readonly communityId: CommunityId;
  readonly month: LocalMonth;
  /** How many are looked at; fewer where fewer took part. */
  readonly size: number;
  readonly announced: Signed;
  /** What takes part: transfers from this instant, before that one. */
  readonly from: InstantMs;
  readonly until: InstantMs;
  /** Of how many it is drawn. */
  readonly population: number;
  readonly items: readonly RoundItem[];
};
/** What the seed is: the digest of the first night that began after the round was announced, so that nobody chose it. */
export type Seed = { readonly digest: string; readonly date: LocalDate };

/**
 * A round of the supervisors over the points of a month. `announced`: its seed is not known yet. `drawing`: the sample is being drawn, up to
 * `after`. `open`: it is looked at. `closed`: published as it is.
 */
export type Round = Facts &
  (
    | { readonly status: 'announced' }
    | { readonly status: 'drawing'; readonly seed: Seed; readonly after: string }
    | { readonly status: 'open'; readonly seed: Seed }
    | { readonly status: 'closed'; readonly seed: Seed; readonly closed: Said }
  );
/** All states, for the wire. */
export const ROUND_STATUSES = ['announced', 'drawing', 'open', 'closed'] as const satisfies readonly Round['status'][];

/** Bounds of a round; lengths in UTF-16 units. */
export const ROUND_LIMITS = { sizeMin: 5, sizeMax: 50, wordsLengthMin: 2, wordsLengthMax: 100 } as const;

/** How many of a round are fine, found wrong, and not looked at: together all of its items. */
export const sumOf = ({ items }: Pick<Round, 'items'>) => ({
  drawn: items.length,
  fine: items.filter(({ fine, finding }) => fine && !finding).length,
  wrong: items.filter(({ finding }) => finding).length,
  open: items.filter(({ fine, finding }) => !fine && !finding).length,
});

type Change<E extends ErrorCode> = Result<Round, E>;
const withItem = <E extends ErrorCode>(
  round: Round,
  transferId: TransferId,
  change: (item: RoundItem) => Result<RoundItem, E>,
): Result<Round, E | 'ROUND_NOT_OPEN' | 'ITEM_NOT_DRAWN'> => {
  if (round.status !== 'open') return fail('ROUND_NOT_OPEN');
  const item = round.items.find((one) => one.transferId === transferId);
  if (!item) return fail('ITEM_NOT_DRAWN');
  const changed = change(item);
  if (!changed.ok) return changed;
  return ok({ ...round, items: round.items.map((one) => (one === item ? changed.value : one)) });
};

/** Nothing is wrong with it. @returns `ROUND_NOT_OPEN`, `ITEM_NOT_DRAWN`, `ITEM_LOOKED_AT` once anybody said something of it. */
export const lookAt = (round: Round, transferId: TransferId, by: Signed) =>
  withItem(round, transferId, (item) =>
    item.fine || item.finding ? fail('ITEM_LOOKED_AT') : ok({ ...item, fine: by }),
  );

/** Something is wrong with it. @returns `ROUND_NOT_OPEN`, `ITEM_NOT_DRAWN`, `ITEM_LOOKED_AT` where there is a finding already. */
export const findWrong = (round: Round, transferId: TransferId, said: Said) =>
  withItem(round, transferId, (item) =>
    item.finding ? fail('ITEM_LOOKED_AT') : ok({ ...item, finding: { ...said, answer: null } }),
  );

const answering = <E extends ErrorCode>(
  round: Round,
  transferId: TransferId,
  answerOf: (finding: Finding) => Result<Answer, E>,
) =>
  withItem<E | 'FINDING_NOT_FOUND' | 'FINDING_ANSWERED'>(round, transferId, (item) => {
    const { finding } = item;
    if (!finding) return fail('FINDING_NOT_FOUND');
    if (finding.answer && finding.answer.kind !== 'proposed') return fail('FINDING_ANSWERED');
    const answer = answerOf(finding);
    return answer.ok ? ok({ ...item, finding: { ...finding, answer: answer.value } }) : answer;
  });

/** One of the staff says how it is to be put right; a second one has to agree. Said again, it takes the place of the first. */
export const proposeCorrection = (round: Round, transferId: TransferId, said: Said) =>
  answering<never>(round, transferId, () => ok({ kind: 'proposed', ...said }));

/** One of the staff says why it is not put right. Their words stand beside the finding. */
export const explainFinding = (round: Round, transferId: TransferId, said: Said) =>
  answering<never>(round, transferId, () => ok({ kind: 'explained', ...said }));

/**
 * A second one agrees; whoever calls it posts the correction in the same transaction.
 *
 * @returns as the others; `NOTHING_PROPOSED`; `CORRECTION_NEEDS_TWO` from whoever proposed it.
 */
export const agreeToCorrection = (round: Round, transferId: TransferId, by: Signed, correctionId: TransferId) =>
  answering(round, transferId, ({ answer }) => {
    if (answer?.kind !== 'proposed') return fail('NOTHING_PROPOSED');
    if (answer.byId === by.byId) return fail('CORRECTION_NEEDS_TWO');
    const { byId, at, words } = answer;
    return ok({ kind: 'corrected', proposed: { byId, at, words }, transferId: correctionId, ...by });
  });

/** Ends a round and publishes it. @returns `ROUND_NOT_OPEN`; `ROUND_NOT_DONE` while something was not looked at, or a finding has no answer. */
export const closeRound = (round: Round, closed: Said): Change<'ROUND_NOT_OPEN' | 'ROUND_NOT_DONE'> => {
  if (round.status !== 'open') return fail('ROUND_NOT_OPEN');
  const isWaiting = ({ fine, finding }: RoundItem) =>
    finding ? finding.answer === null || finding.answer.kind === 'proposed' : !fine;
  return round.items.some(isWaiting) ? fail('ROUND_NOT_DONE') : ok({ ...round, status: 'closed', closed });
};
