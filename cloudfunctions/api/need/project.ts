import type { z } from 'zod';
import type { needContract } from '../../../shared/need/contract.ts';
import { countPictures, hasSound, type Attached } from '../../../shared/capture/attached.ts';
import type { MediaReader } from '../../../shared/capture/check.ts';
import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import { isDoer, isLead } from '../../../shared/assignment/assignment.ts';
import { isNeedOverdue } from '../../../shared/need/queue.ts';
import { waitingOf } from '../../../shared/need/wake.ts';
import { isSaidBy } from '../../../shared/need/behalf.ts';
import { asReadBy } from './as-read-by.ts';
import { askedFor } from './project-assent.ts';
import { doorFor, isToldWho } from './project-door.ts';
import { closingFor } from './project-closing.ts';
import { isOwnBody } from './own-body.ts';
import { followerOf } from '../../../shared/need/following.ts';
import { nextNudgeAt } from '../../../shared/need/nudging.ts';
import { undoMergeUntil } from '../../../shared/need/merging.ts';
import { hasClaim } from '../../../shared/need/decisions.ts';
import { answerNeedWords, writeNeedWords } from '../../../shared/need/word-decisions.ts';
import { KIND_RULES } from '../../../shared/need/kind-rules.ts';
import { claimsOf, type Need } from '../../../shared/need/need.ts';
import { isPrivateNeed } from '../../../shared/need/privacy.ts';
import { MODERATORS, NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { MemberCtx, ResidentCtx } from '../../platform/context.ts';
import { holdsOver, isOffice, partyOf, residentIdOf } from '../../platform/party-of.ts';
import type { Promised } from '../earning/index.ts';
import { assignmentWhole, type Calls } from './project-assignment.ts';

type Row = z.output<(typeof needContract)['need.list']['output']>['items'][number];
type Detail = z.output<(typeof needContract)['need.detail']['output']>['need'];

/** What every neighbour sees of a need in a list: no flat, no requester. */
export const needRow = (stored: Need, ctx: MemberCtx): Row => {
  const need = asReadBy(stored, ctx);
  const claims = claimsOf(need);
  const { id } = partyOf(ctx);
  return {
    needId: need._id,
    kind: need.kind,
    isPrivate: isPrivateNeed(need),
    text: need.text,
    hasVoice: hasSound(saidFor(need, ctx)),
    photos: countPictures(saidFor(need, ctx)),
    isOnBehalf: need.behalf !== null,
    status: need.status,
    asked: askedFor(need, ctx),
    urgency: need.urgency,
    slots: need.slots,
    claimed: claims.length,
    followers: need.followers.length,
    isFollowedByUs: isFollowedBy(need, ctx),
    claimants: claims.map((claim) => claim.name),
    buildingName: need.buildingName,
    createdAt: need.createdAt,
    isMine: need.requesterId === id,
    isClaimedByMe: hasClaim(need, id),
    assigned: need.assignment && {
      lead: need.assignment.lead?.name ?? null,
      dueAt: need.assignment.dueAt,
      isOverdue: isNeedOverdue(need, ctx.now),
    },
    isLedByMe: isLead(need.assignment, id),
    hasUnreadNotes: need.notes.unreadBy.includes(id),
    outcome: 'outcome' in need ? need.outcome : null,
    waiting: waitingOf(need),
  };
};

/** True if the caller's household has the same matter. */
const isFollowedBy = (need: Need, ctx: MemberCtx): boolean =>
  !isOffice(ctx) && followerOf(need, ctx.resident.householdId) !== undefined;

/** True for who looks at words before anybody else reads them. */
export const readsPending = (ctx: ResidentCtx): boolean =>
  ctx.holds(MODERATORS, { communityId: ctx.resident.communityId });

/** True for those who need to know where and for whom: the requester, who helps or leads, and who answers for the building (M-26). */
export const isConcerned = (need: Need, ctx: MemberCtx): boolean => {
  const { id } = partyOf(ctx);
  const hasPart = need.requesterId === id || hasClaim(need, id) || isDoer(need.assignment, id);
  return hasPart || holdsOver(ctx, NEED_OVERSEERS, need);
};

/**
 * The media of a need that the caller is told of: children and what is private are in some photos, so neighbours see none of those kinds, and of
 * photos that were marked so not even who helps sees any;
 * a recorded yes is for the requester and those in charge.
 */
export const mediaToldTo = (need: Need, ctx: MemberCtx): readonly Attached[] => {
  const { id } = partyOf(ctx);
  const isInCharge = need.requesterId === id || holdsOver(ctx, NEED_OVERSEERS, need);
  if (isInCharge || (need.hasChild && isSaidBy(need, id))) return need.media;
  const arePrivate = KIND_RULES[need.kind].arePhotosPrivate || isPrivateNeed(need);
  const seesPhotos = !need.hasChild && (!arePrivate || isDoer(need.assignment, id));
  return need.media.filter(({ of, kind }) => of !== 'consent' && (kind === 'sound' || seesPhotos));
};
const saidFor = (need: Need, ctx: MemberCtx): readonly Attached[] =>
  mediaToldTo(need, ctx).filter(({ of }) => of !== 'consent');

/** What the caller is to what others sent with a need. */
export const mediaReaderOf = (need: Need, ctx: MemberCtx): Exclude<MediaReader, 'author'> =>
  holdsOver(ctx, MODERATORS, need) ? 'judge' : holdsOver(ctx, NEED_OVERSEERS, need) ? 'keeper' : 'neighbour';

/** What is read beside the need for its page. */
export type Beside = {
  /** Whom the caller may call about it, of those who left a number. */
  readonly calls: Calls;
  readonly media: Detail['media'];
  /** Who posted it for its requester, by name; null = they did themselves. */
  readonly postedBy: string | null;
  /** Who wrote words for it, by name. */
  readonly writer: string;
  /** What a claim of the caller means. */
  readonly claiming: Detail['claiming'];
  /** The number of the office that leads it. */
  readonly leadPhone: string | null;
  /** What whoever helps earns by it, and each of those who do. */
  readonly promised: Pick<Promised, 'points' | 'rewards'>;
};

const orderOf = ({ fromOpinion }: Need): Detail['order'] => fromOpinion?.order ?? null;

export const needDetail = (
  stored: Need,
  ctx: MemberCtx,
  { calls, media, postedBy, writer, leadPhone, claiming, promised }: Beside,
): Detail => {
  const need = asReadBy(stored, ctx);
  const concerned = isConcerned(need, ctx);
  return {
    ...needRow(need, ctx),
    place: need.place,
    ...doorFor(need, ctx, concerned),
    claiming,
    requester: requesterFor(need, isToldWho(need, ctx, concerned)),
    requesterCallId: calls.get(need.requesterId) ?? null,
    claimantCallIds: claimsOf(need).map(({ residentId }) => calls.get(residentId) ?? null),
    ...closingFor(need, ctx, concerned),
    followerNames: followerNamesFor(need, ctx),
    mergedInto: need.status === 'merged' ? { needId: need.intoId, undoUntil: undoMergeUntil(need) } : null,
    nudgeFrom: need.nudgedAt !== null && need.requesterId === partyOf(ctx).id ? nextNudgeAt(need) : null,
    about: need.about?.name ?? null,
    media,
    hiddenPhotos: need.hasChild ? countPictures(need.media) - countPictures(mediaToldTo(need, ctx)) : 0,
    order: orderOf(need),
    behalf: need.behalf && postedBy !== null ? { consent: need.behalf.consent, byName: postedBy } : null,
    ...wordingFor(need, ctx, writer),
    assignment: concerned ? assignmentWhole(need, ctx, calls, leadPhone) : null,
    points: promised.points,
    // Why somebody earns nothing may say what else they did: that is for those concerned.
    rewards: promised.rewards.map(({ points, why }) => ({ points, why: concerned ? why : null })),
    updatedAt: need.updatedAt,
    reason: 'reason' in need ? need.reason : null,
  };
};

/** Words that are not right yet are between the requester and those in charge. */
const wordingFor = (need: Need, ctx: MemberCtx, byName: string) => {
  const { wording } = need;
  const isInCharge = holdsOver(ctx, NEED_OVERSEERS, need);
  const me = residentIdOf(ctx);
  const isTold = wording !== null && (isInCharge || need.requesterId === me);
  return {
    wording: isTold ? { text: wording.text, byName, at: wording.at, state: wording.state } : null,
    mayWriteWords: isInCharge && me !== null && writeNeedWords(need, me, '', ctx.now).ok,
    mayAnswerWords: me !== null && answerNeedWords(need, me, { isRight: true }, ctx.now).ok,
  };
};

/** Who else has it at home is for those in charge, whom no complaint of theirs is about. */
const followerNamesFor = (need: Need, ctx: MemberCtx): string[] | null =>
  holdsOver(ctx, NEED_OVERSEERS, need) && !isOwnBody(need, ctx) ? need.followers.map(({ name }) => name) : null;

/** A former neighbour has no family name to be told by. */
const requesterFor = ({ requesterId, requesterName }: Need, isTold: boolean): string =>
  isTold || requesterId === FORMER_NEIGHBOUR.residentId ? requesterName : householdOf(requesterName);

/** A resident as neighbours are told of them: the family name alone, which may be a character beyond the basic plane. */
export const householdOf = (name: string): string => `${Array.from(name)[0] ?? ''}家`;

/** The same for whoever takes along what they had a part in: others are not theirs to take along by name. */
export const shownToNeighbours = (name: string, hasLeft = name === FORMER_NEIGHBOUR.name): string =>
  hasLeft ? name : householdOf(name);
