import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail } from '../../../shared/kernel/errors.ts';
import { questionDigest } from '../../../shared/vote/question.ts';
import { checkVote, type Vote } from '../../../shared/vote/vote.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnVote, isAboutReader, signedBy } from './act.ts';

export const check: ApiHandlers['vote.check'] = ({ voteId }, ctx) =>
  actOnVote(ctx, {
    ...{ voteId, kind: 'vote.checked' },
    decide: (vote, now, _, held) => checkedBy(held, vote, now),
  });

/** The vote as it is checked by this second person. */
export const checkedBy = (held: ResidentAct, vote: Vote, now: InstantMs): ReturnType<typeof checkVote> =>
  vote.status === 'draft' && isAboutReader(vote, held)
    ? fail('SECOND_PERSON_NEEDED')
    : checkVote(vote, signedBy(held, now), digestOf(vote));

/** What both have signed: the question, who votes where and until when, and by what it is decided. */
const digestOf = ({
  question,
  placeName,
  unit,
  rule,
  tie,
  mayChange,
  isAboutCaptain,
  opensAt,
  closesAt,
  heldAt,
}: Vote): string =>
  questionDigest(question, [
    placeName,
    unit,
    rule.name,
    rule.from,
    tie,
    String(mayChange),
    String(isAboutCaptain),
    String(opensAt),
    String(closesAt),
    ...(heldAt === undefined ? [] : [heldAt]),
  ]);
