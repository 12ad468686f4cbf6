import type { Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, DrawId, HouseholdId, QuestionId, ResidentId } from '../kernel/ids.ts';
import type { Signed } from '../vote/signed.ts';
import type { Draw } from './draw.ts';
import type { Entry } from './entering.ts';

/** Bounds of what is asked and answered. Lengths count UTF-16 units. */
export const ASKING_LIMITS = { textLengthMax: 100, ofHouseholdMax: 5 } as const;

/** What somebody says, in words, aloud or both. */
export type Spoken = { readonly text: string; readonly media: readonly Attached[] };

/** What a household that takes part asks before lots are drawn; everybody reads it once it is answered. */
export type DrawQuestion = Spoken & {
  readonly _id: QuestionId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId | null;
  readonly drawId: DrawId;
  readonly householdId: HouseholdId;
  readonly door: string;
  readonly byId: ResidentId;
  readonly answer: (Spoken & { readonly by: Signed }) | null;
  /** When lots are drawn: what is not answered then waits for nobody any more. */
  readonly until: InstantMs;
  readonly createdAt: InstantMs;
};

/** True while something can be asked: from announcing to the hour at which lots are drawn, and not once a digit is out of the bag. */
export const isAskingOpen = (draw: Draw, now: InstantMs): boolean =>
  now < draw.meetsAt &&
  (draw.status === 'open' || draw.status === 'freezing' || (draw.status === 'frozen' && draw.said.length === 0));

/**
 * Whether a household may ask.
 *
 * @param entry - its entry; undefined where it has none. @returns in this order: `QUESTIONS_OVER`; `NOT_ENTERED` where it takes no part.
 */
export const mayAsk = (
  draw: Draw,
  entry: Entry | undefined,
  now: InstantMs,
): Result<null, 'QUESTIONS_OVER' | 'NOT_ENTERED'> => {
  if (!isAskingOpen(draw, now)) return fail('QUESTIONS_OVER');
  return entry?.leftAt === null && !entry.gaveUp ? ok(null) : fail('NOT_ENTERED');
};

/** A question is answered once, and its answer stays. @returns `QUESTION_ANSWERED` where it is. */
export const answerQuestion = (
  question: DrawQuestion,
  answer: Spoken & { readonly by: Signed },
): Result<DrawQuestion & { readonly answer: typeof answer }, 'QUESTION_ANSWERED'> =>
  question.answer ? fail('QUESTION_ANSWERED') : ok({ ...question, answer });
