import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import { isElsewhere, isPassed, thresholdsOf } from '../../../shared/vote/totals.ts';
import { isCorrectable } from '../../../shared/vote/typing.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { placeOf } from './act.ts';

/** The totals of a statutory vote as two people typed them, once they are published. */
const typedOf = (vote: Vote) => ('result' in vote ? vote.result.typed : undefined);

/** Whether everything was there that the law asks for; null before it is known, and of a vote that is held here. */
export const isVotePassed = (vote: Vote): boolean | null => {
  const typed = typedOf(vote);
  return typed && 'result' in vote ? isPassed(vote.rule, typed.totals, vote.result.onRoll) : null;
};

/** How many households handed in a slip, as somebody said last or as was typed of the count. */
export const handedIn = (vote: Vote): number | null =>
  typedOf(vote)?.totals.householdsTook ?? vote.handedIn?.took ?? null;

/** What is known of a vote that is held elsewhere; null of one that is held here. */
export const showStatutory = (vote: Vote) => {
  if (!isElsewhere(vote)) return null;
  const typed = typedOf(vote);
  return {
    heldAt: vote.heldAt ?? '',
    turnoutAt: typed ? null : (vote.handedIn?.at ?? null),
    totals:
      typed && 'result' in vote
        ? {
            ...{ typed: { ...typed.totals }, by: typed.by.map(({ name }) => name) },
            earlier: (vote.result.earlier ?? []).map((one) => ({
              ...{ typed: { ...one.totals }, by: one.by.map(({ name }) => name) },
              ...{ reason: one.reason, until: one.until },
            })),
            thresholds: [...thresholdsOf(vote.rule, typed.totals, vote.result.onRoll)],
          }
        : null,
  };
};

/** What the caller may type of it by a role: how many slips are in while it is open, its totals after it, and other ones while they can be asked about. */
export const mayType = (vote: Vote, ctx: ResidentCtx): ('turnout' | 'totals' | 'correct')[] => {
  if (!isElsewhere(vote) || !ctx.holds(VOTE_MAKERS, placeOf(vote))) return [];
  if (isCorrectable(vote, ctx.now)) return ['correct'];
  if (vote.status === 'closed') return ['totals'];
  return vote.status === 'open' && ctx.now < vote.closesAt ? ['turnout'] : [];
};
