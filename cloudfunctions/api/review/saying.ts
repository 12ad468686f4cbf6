import { areTooMany, type Attached } from '../../../shared/capture/attached.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId, OpinionId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import { isPraise, type Opinion, type OpinionSource } from '../../../shared/review/opinion.ts';
import { sayNothing, speak, type Spoken } from '../../../shared/review/voice.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { usableMedia } from '../capture/index.ts';
import type { VoiceDocument } from './collections.ts';
import { voiceIdOf } from './ids.ts';
import { opinionDocument, reviewTaking, saveReview, type Taking } from './record.ts';

type Said = { readonly kind: NeedKind; readonly text: string; readonly media: readonly MediaId[] };
/** Words and media, looked at before the transaction. */
export type Looked = {
  readonly kind: NeedKind;
  readonly text: string;
  readonly media: readonly Attached[];
  /** A human has to look at the words first. */
  readonly isWaiting: boolean;
};
type LookRefused = 'TEXT_REFUSED' | 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED' | 'MEDIA_TOO_MANY';

/** Looks at what is said. @returns what is refused, in order. */
export const lookAtOpinion = async (
  ctx: ResidentAct,
  { kind, text, media: ids }: Said,
): Promise<Result<Looked, LookRefused>> => {
  const verdict = await checkText(ctx.openid, text);
  if (verdict === 'refused') return fail('TEXT_REFUSED');
  const media = await usableMedia(ctx, ids, { purpose: 'review', of: 'said' });
  if (!media.ok) return media;
  if (areTooMany(media.value)) return fail('MEDIA_TOO_MANY');
  return ok({ kind, text, media: media.value, isWaiting: verdict === 'look' });
};

/** Where somebody lives as this attempt finds it: a household that was split or merged meanwhile speaks as what it is now. */
export const homeOf = async (transaction: Transaction, resident: ResidentDoc): Promise<ResidentDoc> =>
  (await transaction.get('residents', resident._id)) ?? resident;

/** Whose opinion it is, and how it came in. */
export type By = {
  readonly home: ResidentDoc;
  readonly byId: ResidentId;
  readonly source: OpinionSource;
  /** Of the opinion, if it becomes one. */
  readonly opinionId: OpinionId;
  readonly now: InstantMs;
};
type Choices = { readonly isNamed: boolean; readonly isAboutCaptain: boolean; readonly line?: number };
/** What was kept: the review with its new sums, and the opinion if there is one. */
export type Kept = Taking & { readonly opinion: Opinion | null };

/** Writes an opinion with the voice of its household and the sums of its review: all three or none. */
export const keepOpinion = async (
  transaction: Transaction,
  looked: Looked,
  by: By,
  choices: Choices,
): Promise<Result<Kept & { readonly opinion: Opinion }, 'FLAT_NOT_FOUND' | 'SAID_ENOUGH' | 'REVIEW_FULL'>> => {
  const asked = await speakerOf(transaction, by);
  if (!asked) return fail('FLAT_NOT_FOUND');
  const { review, lateFor, before, speaker } = asked;
  const spoken = speak(before, speaker, review.tally, { isPraise: isPraise(looked), now: by.now });
  if (!spoken.ok) return spoken;
  const { home, byId, source, opinionId, now } = by;
  const opinion: Opinion = {
    ...looked,
    ...choices,
    ...{ _id: opinionId, reviewId: review._id, month: review.month, lateFor, outcome: null },
    ...{ continues: null, timesPutOff: 0 },
    ...{ communityId: home.communityId, buildingId: home.buildingId, householdId: home.householdId },
    ...{ authorId: home._id, authorName: home.name, byId, source, saidAt: now, updatedAt: now },
  };
  await transaction.insert('opinions', [opinionDocument(opinion)]);
  return ok({ ...(await keep(transaction, asked, spoken.value, now)), opinion });
};

/** Writes that a household has nothing to say. */
export const keepNothing = async (
  transaction: Transaction,
  by: By,
): Promise<Result<Kept, 'FLAT_NOT_FOUND' | 'HAS_SPOKEN'>> => {
  const asked = await speakerOf(transaction, by);
  if (!asked) return fail('FLAT_NOT_FOUND');
  const { review, before, speaker } = asked;
  const spoken = sayNothing(before, speaker, review.tally, by.now);
  if (!spoken.ok) return spoken;
  return ok({ ...(await keep(transaction, asked, spoken.value, by.now)), opinion: null });
};

const speakerOf = async (transaction: Transaction, { home, byId, now }: By) => {
  const { communityId, buildingId, householdId } = home;
  const taking = await reviewTaking(transaction, buildingId, now);
  if (!taking) return undefined;
  const { review, lateFor } = taking;
  const _id = voiceIdOf(review._id, householdId);
  const before = (await transaction.get('voices', _id)) ?? null;
  return {
    review,
    lateFor,
    before,
    speaker: { _id, communityId, buildingId, reviewId: review._id, householdId, byId },
  };
};

const keep = async (
  transaction: Transaction,
  { review, lateFor, before }: Taking & { readonly before: VoiceDocument | null },
  { voice, tally }: Spoken,
  now: InstantMs,
): Promise<Taking> => {
  const after = { ...review, tally, updatedAt: now };
  await transaction.replace('voices', { ...voice, schema: 1, createdAt: before?.createdAt ?? now });
  await saveReview(transaction, after);
  return { review: after, lateFor };
};
