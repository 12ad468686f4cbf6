import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken } from '../../../words/spoken.ts';
import { tellNeed } from '../spoken.ts';
import { awaitedOf, type NeedData } from './story.ts';

/** The whole of a need, line by line: what it is, where, who asked, why it was refused, and what happens next. */
export const tellDetail = (need: NeedData, place: string, now: InstantMs): readonly string[] => {
  const awaited = awaitedOf(need);
  return [
    tellNeed(need, now),
    inOneBreath([place]),
    inOneBreath([say('listen.person', { role: say('detail.requester'), name: need.requester })]),
    ...(need.reason === null ? [] : [inOneBreath([say('detail.reason', { reason: need.reason })])]),
    ...(awaited ? [spoken(inOneBreath([awaited.title, awaited.words]))] : []),
  ];
};
