import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { RoundId } from '../../../shared/kernel/ids.ts';
import type { SupervisionEventKind } from '../../../shared/supervision/events.ts';
import type { Round } from '../../../shared/supervision/round.ts';
import { refuseUnlessAnswered, runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** What every act on a round answers. */
export const roundActed = ({ _id, status }: Round) => ({ roundId: _id, status });

/** Who signs, and when. */
export const signedBy = ({ resident }: ResidentAct, at: InstantMs) => ({ byId: resident._id, at });

type How<E extends ErrorCode> = {
  readonly roundId: RoundId;
  readonly kind: SupervisionEventKind;
  /** What somebody wrote, which stands in the event too. */
  readonly words?: string;
  readonly decide: (
    round: Round,
    now: InstantMs,
    transaction: Transaction,
  ) => Result<Round, E> | Promise<Result<Round, E>>;
  /** Who finds it in their inbox. */
  readonly told?: (round: Round) => Happened['told'];
};

type Acted = ReturnType<typeof roundActed>;

/** One way in which somebody with a role goes on with a round. */
export const actOnRound = <E extends ErrorCode>(ctx: ResidentAct, { roundId, kind, words, decide, told }: How<E>) =>
  runCommand<Acted, E | 'ROUND_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('rounds', roundId);
    const { communityId, _id, name } = ctx.resident;
    if (before?.communityId !== communityId) return fail('ROUND_NOT_FOUND');
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    const decided = await decide(before, now, transaction);
    if (!decided.ok) return decided;
    await transaction.replace('rounds', { ...before, ...decided.value });
    return ok({
      value: roundActed(decided.value),
      happened: {
        ...{ kind, communityId, buildingId: null, subject: roundId, actorId: _id, actorName: name },
        ...{ from: before.status, to: decided.value.status, reason: words ?? null },
        ...(told ? { told: told(before) ?? [] } : {}),
      },
    });
  });

/** The same with words of their own, which are looked at first. */
export const sayOnRound = async <E extends ErrorCode>(ctx: ResidentAct, how: How<E> & { readonly words: string }) =>
  (await checkText(ctx.openid, how.words)) === 'refused'
    ? refuseUnlessAnswered<Acted, 'TEXT_REFUSED'>(ctx, 'TEXT_REFUSED')
    : actOnRound(ctx, how);
