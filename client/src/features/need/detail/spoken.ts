import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken } from '../../../words/spoken.ts';
import { tellNeed } from '../spoken.ts';
import { awaitedOf, stepsOf, type Detail, type NeedData } from './story.ts';

const person = (role: string, name: string): string => inOneBreath([say('listen.person', { role, name })]);

/** What a need is: what, where, who asked, who has it, why it was refused. */
export const tellFacts = (need: NeedData, place: string, now: InstantMs): readonly string[] => [
  tellNeed(need, now),
  inOneBreath([place, need.place.note, isFlatHidden(need) ? say('detail.hidden') : '']),
  ...sayPoints(need).map((words) => spoken(inOneBreath([words]))),
  person(say('detail.requester'), need.requester),
  ...need.claimants.map((name) => person(say('detail.claimant'), name)),
  ...(need.reason === null ? [] : [inOneBreath([say('detail.reason', { reason: need.reason })])]),
];

/** What happened to it, step by step, and what is awaited. */
export const tellStory = ({ need, events }: Detail, now: InstantMs): readonly SpokenLine[] => {
  const awaited = awaitedOf(need);
  return [
    inOneBreath([say('detail.story')]),
    ...stepsOf(events, now).map(({ key, title, time, words }) => ({
      text: spoken(inOneBreath([time, title, words])),
      of: key,
    })),
    ...(awaited ? [{ text: spoken(inOneBreath([awaited.title, awaited.words])), of: awaited.key }] : []),
  ];
};

/** What helping brings, or brought. What nobody will do any more promises nothing. */
export const sayPoints = ({ points, status }: NeedData): readonly string[] => {
  if (status === 'refused' || status === 'withdrawn') return [];
  if (points === 0) return [say('detail.noPoints')];
  return [say(status === 'confirmed' ? 'detail.points.given' : 'detail.points', { n: points })];
};

/** How soon, with its verb: beside a date, 这两天 alone is read as a second one. */
export const sayUrgency = (urgency: 'normal' | 'soon'): string =>
  say(urgency === 'soon' ? 'detail.soon' : 'urgency.normal');

export const isFlatHidden = ({ place, flat }: NeedData): boolean => place.at === 'home' && flat === null;
