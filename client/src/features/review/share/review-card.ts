import { routeOf } from '../../../platform/navigate.ts';
import type { ShareCard } from '../../../platform/share.ts';
import { householdsPerPane } from '../../../ui/index.ts';
import { drawPicture } from '../../../ui/picture/draw.ts';
import { block, house } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import type { Review } from '../opinion-words.ts';

/** The 5:4 picture in a chat. */
const reviewCardPicture = ({ buildingName, month, spoke, asked }: Review): Picture => {
  const per = householdsPerPane(asked);
  return {
    width: 1000,
    height: 800,
    shapes: [
      { kind: 'box', x: 0, y: 0, width: 1000, height: 800, colour: 'night' },
      ...house(Math.floor(spoke / per), Math.ceil(asked / per), 936, 800, 1.6),
      ...block(buildingName, { x: 64, y: 170, width: 420, size: 84, linesMax: 1, isStrong: true, colour: 'nightInk' })
        .shapes,
      ...block(say('review.month', { month: monthName(month) }), {
        ...{ x: 64, y: 270, width: 420, size: 56, linesMax: 1, isStrong: true, colour: 'nightInk' as const },
      }).shapes,
      { kind: 'words', x: 60, y: 500, text: String(spoke), size: 160, isStrong: true, colour: 'lamp' },
      {
        ...{ kind: 'words', x: 64, y: 590, size: 64, isStrong: true, colour: 'lamp' },
        text: say('building.whole', { all: asked }),
      },
      ...block(say('share.review.lit'), { x: 64, y: 700, width: 420, size: 48, linesMax: 2, colour: 'nightInk2' })
        .shapes,
    ],
  };
};

/** A review as a card for the group: whoever opens it speaks in it, once they have joined. */
export const reviewCard = (review: Review, buildingId: string): ShareCard => ({
  title: say(review.status === 'open' || review.status === 'planned' ? 'share.card.review' : 'share.card.reviewOver', {
    ...{ building: review.buildingName, month: monthName(review.month) },
    ...{ spoke: review.spoke, silent: review.silent },
  }),
  path: `/${routeOf({ page: 'review', id: buildingId })}`,
  draw: () => drawPicture(reviewCardPicture(review)),
});
