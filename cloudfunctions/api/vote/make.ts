import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { rulesFor } from '../../../shared/vote/rules.ts';
import { areTimes, type Vote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf, signedBy, voteActed, voteHappened } from './act.ts';
import { voteIdOf } from './ids.ts';
import { saveVote } from './record.ts';

/** Words in doubt wait for nobody else: whoever checks the vote looks at them. */
export const make: ApiHandlers['vote.make'] = async (input, ctx) => {
  const { buildingId = null, unit, purpose, kind, title, options, most, ...terms } = input;
  const { communityId, communityName } = ctx.resident;
  if (!ctx.reaches(placeOf({ communityId, buildingId }))) return fail('FORBIDDEN');
  if ((await checkText(ctx.openid, [title, ...options].join('\n'))) === 'refused')
    return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const building = buildingId === null ? undefined : await transaction.get('buildings', buildingId);
    const isHere = buildingId === null || building?.communityId === communityId;
    if (!held.reaches(placeOf({ communityId, buildingId })) || !isHere) return fail('FORBIDDEN');
    const [rule] = rulesFor(purpose, unit, beijingDay(now));
    if (!rule) throw new Error(`no rule to ${purpose} by ${unit}`);
    if (!areTimes({ rule, ...terms }, now)) return fail('VOTE_TIMES_WRONG');
    const vote: Vote = {
      ...{ _id: voteIdOf(ctx.eventId), communityId, buildingId, placeName: building?.name ?? communityName },
      ...{ unit, question: { kind, title, options, most }, rule, ...terms, extensions: [] },
      ...{ made: signedBy(ctx, now), createdAt: now, updatedAt: now, status: 'draft' },
    };
    await saveVote(transaction, vote);
    return ok({
      value: voteActed(vote),
      happened: voteHappened(ctx, vote, 'vote.made', { from: null, to: 'draft' }),
    });
  });
};
