import { at } from '../world/beijing.ts';
import type { Resident } from '../world/world.ts';

/** A vote as somebody sees it. */
export const detailBy = (who: Resident, voteId: string) => who.must('vote.detail', { voteId });
export const castBy = (who: Resident, voteId: string, choice: number[] = [1]) =>
  who.call('vote.cast', { voteId, choice, isOfAge: true });

/** What the whole community decides from the 6th to the 8th of November, and nobody changes once it is cast. */
export const PARKING = {
  ...({ purpose: 'decide', kind: 'approve', title: '门口划停车位', mayChange: false } as const),
  options: ['同意', '不同意', '都行'],
  ...{ opensAt: at('2026-11-06T00:00:00'), closesAt: at('2026-11-08T21:00:00') },
};
