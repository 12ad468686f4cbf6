import type { Urgency } from '../../../../../shared/need/urgency.ts';
import { say } from '../../../words/say.ts';
import type { NeedData } from './story.ts';

/** What ended without a nod earns nobody anything, and says nothing of it. */
const ENDED: readonly NeedData['status'][] = ['refused', 'withdrawn', 'notAgreed', 'closed', 'unanswered', 'merged'];
/** Who has not come by now does not come any more. */
const AMONG_THOSE: readonly NeedData['status'][] = ['assigned', 'done', 'confirmed'];

/** What helping brings, or brought: a line for everybody, or one for each helper where they do not all earn the same. What nobody will do any more promises nothing. */
export const sayPoints = ({
  points,
  status,
  claiming,
  isClaimedByMe,
  claimants,
  rewards,
}: NeedData): readonly string[] => {
  if (ENDED.includes(status)) return [];
  if (points === 0) return [say('detail.noPoints')];
  const isSame = rewards.every((one) => one.points === points);
  if (claiming && !isClaimedByMe) {
    if (claiming.unpaid) return [say(`unpaid.${claiming.unpaid}`)];
    if (!isSame) return [say('detail.points.one', { name: say('detail.me'), n: points })];
  }
  if (!isSame)
    return rewards.map(({ points: n, why }, index) => {
      const name = claimants[index] ?? '';
      return n === 0 && why
        ? say('event.actor', { name, reason: say(`unpaid.${why}`) })
        : say('detail.points.one', { name, n });
    });
  if (claimants.length === 0 && AMONG_THOSE.includes(status)) return [];
  return [say(status === 'confirmed' ? 'detail.points.given' : 'detail.points', { n: points })];
};

/** How soon, where it is not as usual and nothing that cannot wait: that has a mark of its own. */
export const sayUrgency = (urgency: Urgency): readonly string[] => (urgency === 'later' ? [say('urgency.later')] : []);

export const isFlatHidden = ({ place, flat, unit }: NeedData): boolean =>
  place.at === 'home' && flat === null && unit === null;
