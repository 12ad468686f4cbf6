import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { SeriesId, VoteId } from '../../../shared/kernel/ids.ts';
import type { VoteEventKind } from '../../../shared/vote/events.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { findDocuments } from '../../platform/store.ts';
import { placeOf, voteHappened } from './act.ts';
import type { VoteDocument } from './collections.ts';
import { seriesEventIdOf } from './ids.ts';
import { saveVote } from './record.ts';

/** So many buildings a call: a transaction of some eight round trips each, and the screen shows progress. */
export const BUILDINGS_AT_ONCE = 12;
/** More buildings than any community has. */
export const VOTES_OF_SERIES_MAX = 500;

/** The votes of a series of the caller's community. */
export const votesIn = (
  { resident }: Pick<ResidentAct, 'resident'>,
  seriesId: SeriesId,
): Promise<readonly VoteDocument[]> =>
  findDocuments('votes', { seriesId, communityId: resident.communityId }, { limit: VOTES_OF_SERIES_MAX });

type How<E extends ErrorCode, D extends ErrorCode> = {
  readonly what: 'check' | 'withdraw';
  readonly kind: VoteEventKind;
  readonly reason: string | null;
  /** What is to be done still, and what is done. */
  readonly standing: (vote: Vote) => 'todo' | 'done' | 'none';
  readonly decide: (vote: Vote, now: InstantMs, held: ResidentAct) => Result<Vote, E | D>;
  /** How it is refused where somebody else was there first: it is done all the same. */
  readonly passedOver: D;
};

/** Does something with the votes of a series, a dozen a call. Each is an act of its own, with an event whose id says of which vote: whatever stops in between is not lost, and nothing comes twice. */
export const actInSeries = async <E extends ErrorCode, D extends ErrorCode>(
  ctx: ResidentAct,
  seriesId: SeriesId,
  all: readonly VoteDocument[],
  how: How<E, D>,
): Promise<Result<{ seriesId: SeriesId; done: number; all: number }, E | 'FORBIDDEN'>> => {
  const todo = all.filter((vote) => how.standing(vote) === 'todo');
  const before = all.filter((vote) => how.standing(vote) === 'done').length;
  const now = todo.slice(0, BUILDINGS_AT_ONCE);
  for (const { _id } of now) {
    const acted = await actOnOne(ctx, _id, how);
    if (!acted.ok && !isPassedOver(acted.code, how)) return fail(acted.code as E | 'FORBIDDEN');
  }
  return ok({ seriesId, done: before + now.length, all: before + todo.length });
};

const isPassedOver = (code: ErrorCode, { passedOver }: { readonly passedOver: ErrorCode }): boolean =>
  code === 'REQUEST_REUSED' || code === passedOver;

const actOnOne = <E extends ErrorCode, D extends ErrorCode>(
  ctx: ResidentAct,
  voteId: VoteId,
  { what, kind, reason, decide }: How<E, D>,
): Promise<Result<null, E | D | 'FORBIDDEN' | 'REQUEST_REUSED'>> =>
  runCommand<null, E | D | 'FORBIDDEN', ResidentAct>(
    { ...ctx, eventId: seriesEventIdOf(what, voteId) },
    async (transaction, now, held) => {
      const before = await transaction.get('votes', voteId);
      if (!before || !held.reaches(placeOf(before))) return fail('FORBIDDEN');
      const decided = decide(before, now, held);
      if (!decided.ok) return decided;
      await saveVote(transaction, decided.value);
      const change = { from: before.status, to: decided.value.status, reason };
      return ok({ value: null, happened: voteHappened(ctx, before, kind, change) });
    },
  );
