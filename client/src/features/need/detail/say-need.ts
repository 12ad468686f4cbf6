import { say } from '../../../words/say.ts';
import type { NeedData } from './story.ts';

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
