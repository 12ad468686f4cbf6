import type { Urgency } from '../../../../../shared/need/urgency.ts';
import { say } from '../../../words/say.ts';
import type { NeedData } from './story.ts';

/** What helping brings, or brought. What nobody will do any more promises nothing. */
export const sayPoints = ({ points, status, claiming }: NeedData): readonly string[] => {
  if (status === 'refused' || status === 'withdrawn') return [];
  if (points > 0 && claiming?.unpaid) return [say(`unpaid.${claiming.unpaid}`)];
  if (points === 0) return [say('detail.noPoints')];
  return [say(status === 'confirmed' ? 'detail.points.given' : 'detail.points', { n: points })];
};

/** How soon, where it is not as usual and nothing that cannot wait: that has a mark of its own. */
export const sayUrgency = (urgency: Urgency): readonly string[] => (urgency === 'later' ? [say('urgency.later')] : []);

export const isFlatHidden = ({ place, flat, unit }: NeedData): boolean =>
  place.at === 'home' && flat === null && unit === null;
