import { isChild } from '../community/age.ts';
import type { ResidentDoc } from '../community/documents.ts';
import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { NeedId, OpinionId } from '../kernel/ids.ts';
import type { Opinion } from '../review/opinion.ts';
import type { Review } from '../review/review.ts';
import { flatWords } from './door.ts';
import { FOLLOWERS_MAX } from './following.ts';
import type { Follower } from './follower.ts';
import { KIND_RULES } from './kind-rules.ts';
import type { NeedFacts, NeedIn } from './need.ts';
import { NO_NOTES } from './notes/note.ts';

/** The need that an opinion becomes: it follows from it, so that both name each other and none becomes two. */
export const needIdOfOpinion = (opinionId: OpinionId): NeedId => `need_${opinionId.slice('opinion_'.length)}` as NeedId;

/** Whoever said it, as the roster has them now. */
type Author = Pick<ResidentDoc, '_id' | 'householdId' | 'unit' | 'flat' | 'birthYear' | 'leftAt'>;

/**
 * The need that an opinion goes on as: the same author, words, pictures and recordings. Words that a human has not looked at wait as a need, too.
 *
 * @param author the row of the author; undefined, or one who has left = a former neighbour stands there. Who moved since has no flat in it.
 * @param more.isPrivate made private: nobody follows it. @param more.together the opinions that go on with it: their households follow the need,
 *   at most {@link FOLLOWERS_MAX}, where its kind is one that several have.
 */
export const needFromOpinion = (
  opinion: Opinion,
  { buildingName }: Pick<Review, 'buildingName'>,
  author: Author | undefined,
  {
    isPrivate,
    together = [],
    now,
  }: { readonly isPrivate: boolean; readonly together?: readonly Opinion[]; readonly now: InstantMs },
): NeedIn<'open'> | NeedIn<'pending'> => {
  const { communityId, buildingId, kind, text, media, source, byId } = opinion;
  const facts: NeedFacts = {
    _id: needIdOfOpinion(opinion._id),
    ...{ communityId, buildingId, buildingName, kind, text, media },
    ...askedBy(opinion, author),
    behalf: source === 'phone' ? null : { consent: source === 'housemate' ? 'household' : null, by: byId },
    hasChild: isChild(author?.birthYear ?? null, now),
    wording: null,
    urgency: 'normal',
    place: { at: 'building', note: '' },
    slots: 1,
    assignment: null,
    takenDown: null,
    about: null,
    fromOpinion: { opinionId: opinion._id, isPrivate, order: null },
    followers: isPrivate || !KIND_RULES[kind].isShared ? [] : followersAmong(opinion, together, now),
    nudgedAt: null,
    notes: NO_NOTES,
    createdAt: now,
    updatedAt: now,
  };
  return opinion.isWaiting ? { ...facts, status: 'pending' } : { ...facts, status: 'open', claims: [] };
};

const askedBy = (opinion: Opinion, author: Author | undefined) => {
  if (!author || author.leftAt !== null) {
    const { residentId, householdId, name } = FORMER_NEIGHBOUR;
    return { requesterId: residentId, requesterName: name, householdId, flat: '' };
  }
  const { authorId, authorName, householdId } = opinion;
  const isHome = author.householdId === householdId;
  return {
    ...{ requesterId: authorId, requesterName: authorName, householdId },
    flat: isHome ? flatWords(author.unit, author.flat) : '',
  };
};

/** A household each, never the one that asks. */
const followersAmong = (opinion: Opinion, together: readonly Opinion[], since: InstantMs): readonly Follower[] => {
  const others = new Map(
    together
      .filter(({ householdId, isAboutCaptain }) => householdId !== opinion.householdId && !isAboutCaptain)
      .map(({ householdId, authorId, authorName }) => [
        householdId,
        { residentId: authorId, householdId, name: authorName, since, via: null },
      ]),
  );
  return [...others.values()].slice(0, FOLLOWERS_MAX);
};
