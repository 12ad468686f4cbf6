import { routeOf } from '../../../platform/navigate.ts';
import type { ShareCard } from '../../../platform/share.ts';
import { householdsPerPane } from '../../../ui/index.ts';
import { drawPicture } from '../../../ui/picture/draw.ts';
import { block, fitted, house } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { headlineOf, isCounted } from '../result-words.ts';
import { sayUnits } from '../say-vote.ts';
import type { VoteShown } from '../vote-shown.ts';

/** The 5:4 picture in a chat. */
const voteCardPicture = (vote: VoteShown): Picture => {
  const [all, took] = [vote.onRoll ?? 0, vote.took ?? 0];
  const per = householdsPerPane(all);
  return {
    width: 1000,
    height: 800,
    shapes: [
      { kind: 'box', x: 0, y: 0, width: 1000, height: 800, colour: 'night' },
      ...house(Math.floor(took / per), Math.ceil(all / per), 936, 800, 1.6),
      ...fitted(vote.title, { x: 64, y: 150, width: 430, isStrong: true, colour: 'nightInk' }, [
        [72, 2],
        [56, 3],
        [44, 4],
      ]),
      { kind: 'words', x: 60, y: 520, text: String(took), size: 160, isStrong: true, colour: 'lamp' },
      {
        ...{ kind: 'words', x: 64, y: 610, size: 60, isStrong: true, colour: 'lamp' },
        text: say('vote.of', { all: sayUnits(vote, all) }),
      },
      ...block(vote.placeName, { x: 64, y: 710, width: 420, size: 48, linesMax: 1, colour: 'nightInk2' }).shapes,
    ],
  };
};

/** A vote as a card for the group: whoever opens it votes, once they have joined; or reads what came of it. */
export const voteCard = (vote: VoteShown): ShareCard => ({
  title: isCounted(vote)
    ? say('share.card.voteOver', { title: vote.title, outcome: headlineOf(vote).title })
    : say('share.card.vote', { title: vote.title }),
  path: `/${routeOf({ page: 'vote', id: vote.voteId })}`,
  draw: () => drawPicture(voteCardPicture(vote)),
});
