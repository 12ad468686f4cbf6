import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { readObjection, type Objection } from '../../../shared/vote/objection.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf, signedBy, voteHappened } from './act.ts';
import { isOfHome } from './read-vote.ts';
import { saveVote } from './record.ts';
import { lineOf, mayVote } from './write-roll.ts';

const KINDS = { open: 'vote.objectionRead', upheld: 'vote.rollChanged', refused: 'vote.objectionRefused' } as const;

/** The roll, its length and what was decided are one transaction; the vote is written by whoever changes a roll, so that it cannot open meanwhile. */
export const decideObjection: ApiHandlers['vote.decideObjection'] = async ({ objectionId, isUpheld, reason }, ctx) => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const before = await transaction.get('objections', objectionId);
    if (before?.communityId !== ctx.resident.communityId) return fail('OBJECTION_NOT_FOUND');
    const vote = await transaction.get('votes', before.voteId);
    if (!vote) throw new Error(`${objectionId} is about no vote`);
    if (!held.reaches(placeOf(vote))) return fail('FORBIDDEN');
    const read = readObjection(before, vote, { by: signedBy(ctx, now), isUpheld, reason });
    if (!read.ok) return read;
    const { status } = read.value;
    if (status === 'upheld') {
      const changed = await changeRoll(transaction, vote, before, now);
      if (!changed.ok) return changed;
    }
    await transaction.replace('objections', { ...before, ...read.value });
    return ok({
      value: { objectionId, status },
      happened: voteHappened(ctx, vote, KINDS[status], {
        ...{ from: before.readings.length === 0 ? 'said' : 'read', to: status === 'open' ? 'read' : status },
        ...{ reason, isReasonPublic: verdict === 'clear' },
        // Whoever said it is told once it is decided, and finds it with the vote.
        ...(status === 'open' ? { subject: objectionId } : { told: [before.byId] }),
      }),
    });
  });
};

/** Takes the line off, or adds it. Where somebody else's objection did the same before, nothing is left to do. */
const changeRoll = async (
  transaction: Transaction,
  vote: Vote,
  { about, voterId, unitId }: Objection,
  now: InstantMs,
): Promise<Result<null, 'UNIT_NOT_HERE'>> => {
  if (vote.status !== 'announced') throw new Error(`the roll of ${vote._id} is closed`);
  const line = await transaction.get('voters', voterId);
  if ((about === 'missing') === (line !== undefined)) return ok(null);
  if (about === 'wrong') await transaction.remove('voters', voterId);
  else {
    const missing = await missingLine(transaction, vote, unitId, now);
    if (!missing) return fail('UNIT_NOT_HERE');
    await transaction.insert('voters', [{ ...missing, schema: 1 }]);
  }
  await saveVote(transaction, { ...vote, onRoll: vote.onRoll + (about === 'missing' ? 1 : -1), updatedAt: now });
  return ok(null);
};

/** The line of a unit that lives where the vote is held, as it stands now; undefined for one that has left, or is too young. */
const missingLine = async (transaction: Transaction, vote: Vote, unitId: string, now: InstantMs) => {
  const unit =
    vote.unit === 'household'
      ? await transaction.get('households', unitId)
      : await transaction.get('residents', unitId);
  if (!unit || unit.leftAt !== null || !isOfHome(vote, unit) || !mayVote(unit, vote)) return undefined;
  const building = await transaction.get('buildings', unit.buildingId);
  return lineOf(vote, unit, building?.name ?? '', now);
};
