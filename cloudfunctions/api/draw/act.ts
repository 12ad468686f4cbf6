import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { DrawId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Draw, DrawFacts } from '../../../shared/draw/draw.ts';
import type { DrawEventKind } from '../../../shared/draw/events.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveDraw } from './record.ts';

/** What every act on a draw answers. */
export const drawActed = ({ _id, status }: Draw) => ({ drawId: _id, status });

/** Who signs, and when. */
export const signedBy = ({ resident }: ResidentAct, at: InstantMs) => ({
  ...{ id: resident._id, name: resident.name, at },
});

/** Where a draw is held, as a right is asked for it. */
export const placeOf = ({ communityId, buildingId }: Pick<DrawFacts, 'communityId' | 'buildingId'>) =>
  buildingId === null ? { communityId } : { communityId, buildingId };

type Of = Pick<DrawFacts, 'communityId' | 'buildingId' | '_id'>;
/** The event of a draw, by somebody. */
export const drawHappened = (
  { resident }: ResidentAct,
  { communityId, buildingId, _id }: Of,
  kind: DrawEventKind,
  change: Pick<Happened, 'from' | 'to'> & Partial<Happened>,
): Happened & { readonly actorId: ResidentId } => ({
  ...{ kind, communityId, buildingId, subject: _id, reason: null },
  ...change,
  ...{ actorId: resident._id, actorName: resident.name },
});

type Decided<E extends ErrorCode> = Result<Draw, E>;
type How<E extends ErrorCode> = {
  readonly drawId: DrawId;
  readonly kind: DrawEventKind;
  readonly reason?: string;
  readonly decide: (draw: Draw, now: InstantMs, transaction: Transaction) => Decided<E> | Promise<Decided<E>>;
};

/** One way in which somebody with a role changes a draw as a whole. */
export const actOnDraw = <E extends ErrorCode>(ctx: ResidentAct, { drawId, kind, reason, decide }: How<E>) =>
  runCommand<ReturnType<typeof drawActed>, E | 'DRAW_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      const before = await transaction.get('draws', drawId);
      if (before?.communityId !== ctx.resident.communityId) return fail('DRAW_NOT_FOUND');
      if (!held.reaches(placeOf(before))) return fail('FORBIDDEN');
      const decided = await decide(before, now, transaction);
      if (!decided.ok) return decided;
      await saveDraw(transaction, decided.value);
      const change = { from: before.status, to: decided.value.status, reason: reason ?? null };
      return ok({ value: drawActed(decided.value), happened: drawHappened(ctx, before, kind, change) });
    },
  );
