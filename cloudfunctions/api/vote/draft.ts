import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { ApiContract } from '../../../shared/contract.ts';
import { rulesFor } from '../../../shared/vote/rules.ts';
import type { Signed } from '../../../shared/vote/signed.ts';
import { areTimes, type VoteFacts, type VoteIn } from '../../../shared/vote/vote.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { isAboutReader, placeOf } from './act.ts';

type Asked = Omit<Input<ApiContract, 'vote.make'>, 'buildingId' | 'gridId' | 'opensAt' | 'closesAt'> &
  Pick<VoteFacts, 'opensAt' | 'closesAt'>;
type Where = Pick<VoteFacts, '_id' | 'seriesId' | 'communityId' | 'buildingId' | 'grid' | 'placeName'>;

/** A vote as it is made, by the rule of the day. @returns in this order: `FORBIDDEN`, `ABOUT_YOURSELF`, `VOTE_TIMES_WRONG`. */
export const draftOf = (
  { isAboutCaptain = false, ...asked }: Asked,
  where: Where,
  { held, made, now }: { readonly held: ResidentAct; readonly made: Signed; readonly now: InstantMs },
): Result<VoteIn<'draft'>, 'FORBIDDEN' | 'ABOUT_YOURSELF' | 'VOTE_TIMES_WRONG'> => {
  const { unit, purpose, kind, title, options, most, tie, mayChange, isRehearsal, opensAt, closesAt } = asked;
  if (!held.reaches(placeOf(where))) return fail('FORBIDDEN');
  if (isAboutReader({ ...where, isAboutCaptain }, held)) return fail('ABOUT_YOURSELF');
  const rule = rulesFor(purpose, unit, beijingDay(now)).find(({ name }) => (asked.rule ?? name) === name);
  if (!rule) throw new Error(`no rule to ${purpose} by ${unit}`);
  if (!areTimes({ rule, opensAt, closesAt }, now)) return fail('VOTE_TIMES_WRONG');
  return ok({
    ...{ ...where, unit, question: { kind, title, options, most }, rule, tie, mayChange, isRehearsal, isAboutCaptain },
    ...(asked.heldAt === undefined ? {} : { heldAt: asked.heldAt }),
    ...{ opensAt, closesAt, extensions: [], made, createdAt: now, updatedAt: now, status: 'draft' },
  });
};
