import type {
  DrawGateId,
  DrawId,
  DrawPageId,
  EntryId,
  EventId,
  HouseholdId,
  QuestionId,
} from '../../../shared/kernel/ids.ts';
import { DRAW_GATES } from '../../../shared/draw/entering.ts';
import { digest } from '../../platform/digest.ts';

/** One a request. */
export const drawIdOf = (eventId: EventId): DrawId => `draw_${eventId.slice('event_'.length)}` as DrawId;

/** One a draw and household: a household stands on a list once. */
export const entryIdOf = (drawId: DrawId, householdId: HouseholdId): EntryId =>
  `entry_${digest('entry', drawId, householdId)}` as EntryId;

/** One a draw and number. */
export const drawGateIdOf = (drawId: DrawId, number: number): DrawGateId =>
  `drawgate_${digest('drawgate', drawId, String(number))}` as DrawGateId;

/** The gate through which a household goes: always the same, so that its members meet there too. */
export const drawGateNumberOf = (householdId: HouseholdId): number =>
  parseInt(digest('enters', householdId), 36) % DRAW_GATES;

/** One a draw, household and place, from 1: what is asked again before it is answered is the same. */
export const questionIdOf = (drawId: DrawId, householdId: HouseholdId, number: number): QuestionId =>
  `question_${digest('question', drawId, householdId, String(number))}` as QuestionId;

/** One a draw, what it is of, and the number of its first line. */
export const drawPageIdOf = (drawId: DrawId, of: 'list' | 'order', first: number): DrawPageId =>
  `drawpage_${digest('drawpage', drawId, of, String(first))}` as DrawPageId;
