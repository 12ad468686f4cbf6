import type { z } from 'zod';
import type { decisionShown } from '../../../shared/meeting/decision-shape.ts';
import { decisionOf, type Opinion } from '../../../shared/review/opinion.ts';

/** What the meeting decided of an opinion, as its author, the chair or a neighbour reads it. */
export const showDecision = (opinion: Opinion, mayRead: boolean): z.output<typeof decisionShown> | null => {
  const decision = decisionOf(opinion);
  if (!decision || opinion.outcome === null) return null;
  const { no, words, isPublic, channel, needId, dueAt, toMonth } = decision;
  return { no, words: isPublic || mayRead ? words : '', channel, needId, dueAt, toMonth, at: opinion.decidedAt };
};
