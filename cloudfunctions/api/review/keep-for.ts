import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { opinionIdOf } from './ids.ts';
import { homeOf, type By, type Kept } from './saying.ts';

/** Somebody who lives where the caller answers for the review. */
export const neighbourOf = async (
  ctx: ResidentAct,
  residentId: ResidentId,
): Promise<Result<ResidentDoc, 'RESIDENT_NOT_FOUND' | 'FORBIDDEN'>> => {
  const home = await getDocument('residents', residentId);
  if (home?.communityId !== ctx.resident.communityId || home.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  return ctx.reaches(home) ? ok(home) : fail('FORBIDDEN');
};

/** Keeps what was said for somebody, and tells them. */
export const keepFor = <E extends ErrorCode>(
  ctx: ResidentAct,
  found: ResidentDoc,
  source: 'captain' | 'jielong',
  keep: (transaction: Transaction, by: By) => Promise<Result<Kept, E>>,
) =>
  runCommand<ReturnType<typeof reviewActed>, E | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const home = await homeOf(transaction, found);
    if (!held.reaches(home)) return fail('FORBIDDEN');
    const kept = await keep(transaction, byKeeper(ctx, home, source, now));
    if (!kept.ok) return kept;
    const { review, opinion } = kept.value;
    return ok({
      value: reviewActed(review),
      happened: reviewHappened(ctx, review, 'review.saidFor', {
        ...{ subject: opinion?._id ?? review._id, from: null, to: opinion ? 'said' : 'nothing' },
        ...{ told: home._id === ctx.resident._id ? [] : [home._id], onBehalfOf: home._id },
      }),
    });
  });

const byKeeper = ({ resident, eventId }: ResidentAct, home: ResidentDoc, source: By['source'], now: InstantMs): By => ({
  home,
  byId: resident._id,
  source,
  opinionId: opinionIdOf(eventId),
  now,
});
