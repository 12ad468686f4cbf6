import type {
  BuildingId,
  EventId,
  HouseholdId,
  NicknameId,
  OpinionId,
  ReviewId,
  VoiceId,
} from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One a building and month: a second one cannot be written (D7). */
export const reviewIdOf = (buildingId: BuildingId, month: LocalMonth): ReviewId =>
  `review_${digest('review', buildingId, month)}` as ReviewId;

/** One a household and review. */
export const voiceIdOf = (reviewId: ReviewId, householdId: HouseholdId): VoiceId =>
  `voice_${digest('voice', reviewId, householdId)}` as VoiceId;

/** One a request. */
export const opinionIdOf = (eventId: EventId): OpinionId => `opinion_${eventId.slice('event_'.length)}` as OpinionId;

/** One a review, household and what it says: pasted twice it is the same. @param words in their normal form. */
export const lineIdOf = (reviewId: ReviewId, householdId: HouseholdId, words: string): OpinionId =>
  `opinion_${digest('line', reviewId, householdId, words)}` as OpinionId;

/** One a building and name. @param words in their normal form. */
export const nicknameIdOf = (buildingId: BuildingId, words: string): NicknameId =>
  `nickname_${digest('nickname', buildingId, words)}` as NicknameId;
