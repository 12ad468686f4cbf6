import { isLead } from '../../../shared/assignment/assignment.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { ratesOf, type RateCounts } from '../../../shared/need/after/rates.ts';
import { partyOf } from '../../platform/party-of.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** What is longer ago than the last so many says little of today. */
const LATEST_MAX = 50;

/** Summed where it is asked: nothing is kept of a person that could be looked up, compared or left behind. */
export const ratings: ApiHandlers['need.ratings'] = async (_input, ctx) => {
  const { id } = partyOf(ctx);
  const [followUps, needs] = await Promise.all([
    findDocuments('followUps', { doerIds: id }, { orderBy: [['closedAt', 'desc']], limit: LATEST_MAX }),
    findDocuments('needs', { doerIds: id, isUnfinished: false }, { orderBy: [['order', 'desc']], limit: LATEST_MAX }),
  ]);
  const answers = needs.flatMap(({ assignment }) =>
    assignment?.answer && isLead(assignment, id) ? [assignment.answer] : [],
  );
  const asked = followUps.flatMap((one) => (one.status === 'reached' ? [one] : []));
  const said = followUps.flatMap(({ rating }) => rating ?? []);
  const counts: RateCounts = {
    due: answers.length,
    inTime: answers.filter(({ isInTime }) => isInTime).length,
    asked: asked.length,
    solved: asked.filter(({ isSolved }) => isSolved).length,
    rated: said.length,
    satisfied: said.filter(({ isSatisfied }) => isSatisfied).length,
  };
  const { answered, solved, satisfied } = ratesOf([counts]);
  return ok({ answered, solved, satisfied });
};
