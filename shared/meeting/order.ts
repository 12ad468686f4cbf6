import type { Receiver } from '../assignment/decisions.ts';
import type { Party } from '../assignment/party.ts';
import type { ResidentDoc } from '../community/documents.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { NeedId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { giveNeed } from '../need/assigned.ts';
import { flatWords } from '../need/door.ts';
import { needFromOpinion, needIdOfOpinion } from '../need/from-opinion.ts';
import type { NeedIn } from '../need/need.ts';
import type { Decision, Opinion } from '../review/opinion.ts';
import type { Review } from '../review/review.ts';

/** Who gets an order (交办单) and helps with it, from whom, by when, and who nods when it is done. `decision` is what the meeting decided: its number, and the promise. */
export type Given = {
  readonly lead: Receiver;
  /** Beside the lead. */
  readonly helpers: readonly Receiver[];
  readonly by: Party;
  /** Whoever said it, as the roster has them now; undefined = nobody known. */
  readonly author: ResidentDoc | undefined;
  readonly acceptor: ResidentDoc;
  readonly dueAt: InstantMs;
  readonly dueDay: LocalDate;
  readonly decision: Pick<Decision, 'no' | 'words' | 'isPublic'>;
};

/**
 * The need that an order of the meeting is: the opinion's words, for whoever nods, given to its lead with the promise made in the room. A human has
 * read its words: the chair. An order taken back and given anew is another need, by its number.
 *
 * @returns in this order: `CLAIM_OWN_NEED` (whoever nods would lead or help), `SUPERVISOR_MAY_NOT_LEAD`.
 */
export const orderFrom = (
  opinion: Opinion,
  review: Pick<Review, 'buildingName'>,
  { lead, helpers, by, author, acceptor, dueAt, dueDay, decision }: Given,
  now: InstantMs,
): Result<NeedIn<'assigned'>, 'CLAIM_OWN_NEED' | 'SUPERVISOR_MAY_NOT_LEAD'> => {
  const { no, words, isPublic } = decision;
  const said = needFromOpinion({ ...opinion, isWaiting: false }, review, author, { isPrivate: false, now });
  const need = {
    ...said,
    _id: `${needIdOfOpinion(opinion._id)}-${String(no)}` as NeedId,
    ...{ requesterId: acceptor._id, requesterName: acceptor.name, householdId: acceptor.householdId },
    flat: flatWords(acceptor.unit, acceptor.flat),
    ...(acceptor._id === opinion.authorId ? {} : { behalf: null }),
    fromOpinion: { opinionId: opinion._id, isPrivate: false, order: { no, month: opinion.month } },
  };
  const given = giveNeed(need, { to: lead, helpers, by, dueAt }, now);
  if (!given.ok) {
    const { code } = given;
    if (code !== 'CLAIM_OWN_NEED' && code !== 'SUPERVISOR_MAY_NOT_LEAD') throw new Error(`a new order is ${code}`);
    return fail(code);
  }
  const { assignment } = given.value;
  if (!assignment) throw new Error('an order without a lead');
  return ok({
    ...given.value,
    assignment: { ...assignment, promise: { day: dueDay, text: words, isPublic, at: now } },
  });
};
