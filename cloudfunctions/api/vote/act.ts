import type { Place } from '../../../shared/community/roles.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId, VoteId } from '../../../shared/kernel/ids.ts';
import type { VoteEventKind } from '../../../shared/vote/events.ts';
import type { Signed } from '../../../shared/vote/signed.ts';
import type { Vote, VoteFacts } from '../../../shared/vote/vote.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct, ResidentCtx } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveVote } from './record.ts';

/** What every act on a vote answers. */
export const voteActed = ({ _id, status }: Vote) => ({ voteId: _id, status });

/** Who signs, and when. */
export const signedBy = ({ resident }: ResidentAct, at: InstantMs): Signed => ({
  ...{ id: resident._id, name: resident.name, at },
});

/** Where a vote is held, as a right is asked for it. */
export const placeOf = ({
  communityId,
  buildingId,
  grid,
}: Pick<VoteFacts, 'communityId' | 'buildingId' | 'grid'>): Place => {
  if (grid) return { communityId, gridId: grid.gridId };
  return buildingId === null ? { communityId } : { communityId, buildingId };
};

/** True for the captain whom a vote asks about: they take no part in holding it. */
export const isAboutReader = (
  vote: Pick<VoteFacts, 'communityId' | 'buildingId' | 'grid' | 'isAboutCaptain'>,
  ctx: Pick<ResidentCtx, 'holds'>,
): boolean => vote.isAboutCaptain && ctx.holds(['captain'], placeOf(vote));

/** The event of a vote, by somebody. */
export const voteHappened = (
  { resident }: ResidentAct,
  { communityId, buildingId, _id }: Pick<VoteFacts, 'communityId' | 'buildingId' | '_id'>,
  kind: VoteEventKind,
  change: Pick<Happened, 'from' | 'to'> & Partial<Happened>,
): Happened & { readonly actorId: ResidentId } => ({
  ...{ kind, communityId, buildingId, subject: _id, reason: null },
  ...change,
  ...{ actorId: resident._id, actorName: resident.name },
});

type Decided<E extends ErrorCode> = Result<Vote, E>;
type How<E extends ErrorCode> = {
  readonly voteId: VoteId;
  readonly kind: VoteEventKind;
  readonly reason?: string;
  readonly decide: (
    vote: Vote,
    now: InstantMs,
    transaction: Transaction,
    held: ResidentAct,
  ) => Decided<E> | Promise<Decided<E>>;
};

/** One way in which somebody with a role changes a vote as a whole. */
export const actOnVote = <E extends ErrorCode>(ctx: ResidentAct, { voteId, kind, reason = '', decide }: How<E>) =>
  runCommand<ReturnType<typeof voteActed>, E | 'VOTE_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      const before = await transaction.get('votes', voteId);
      if (before?.communityId !== ctx.resident.communityId) return fail('VOTE_NOT_FOUND');
      if (!held.reaches(placeOf(before))) return fail('FORBIDDEN');
      const decided = await decide(before, now, transaction, held);
      if (!decided.ok) return decided;
      await saveVote(transaction, decided.value);
      const change = { from: before.status, to: decided.value.status, reason: reason === '' ? null : reason };
      return ok({ value: voteActed(decided.value), happened: voteHappened(ctx, before, kind, change) });
    },
  );
