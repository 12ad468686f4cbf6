import { routeOf } from '../../../platform/navigate.ts';
import type { ShareCard } from '../../../platform/share.ts';
import { drawPicture } from '../../../ui/picture/draw.ts';
import { fitted, kindTile } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { hearingOf, type SharedNotice } from './shown.ts';

/** The 5:4 picture in a chat. */
const noticeCardPicture = (notice: SharedNotice): Picture => ({
  width: 1000,
  height: 800,
  shapes: [
    { kind: 'box', x: 0, y: 0, width: 1000, height: 800, colour: 'paper' },
    ...kindTile('bell', 64, 60, 220),
    { kind: 'words', x: 332, y: 146, text: say('notice.word'), size: 76, isStrong: true, colour: 'ink' },
    ...fitted(notice.scope.name, { x: 332, y: 236, width: 604, colour: 'ink2' }, [
      [54, 1],
      [40, 1],
    ]),
    ...fitted(notice.title, { x: 64, y: 400, width: 872, isStrong: true, colour: 'ink' }, [
      [84, 1],
      [72, 2],
      [60, 2],
    ]),
    { kind: 'box', x: 0, y: 580, width: 1000, height: 220, colour: 'night' },
    { kind: 'glyph', x: 60, y: 634, size: 112, name: 'bell', colour: 'lamp' },
    ...fitted(hearingOf(notice), { x: 208, y: 718, width: 740, isStrong: true, colour: 'nightInk' }, [
      [72, 1],
      [52, 1],
      [40, 1],
    ]),
  ],
});

/** A notice as a card: in which languages it can be heard when it is sent. */
export const noticeCard = (notice: SharedNotice): ShareCard => ({
  title: say('share.card.notice', { title: notice.title }),
  path: `/${routeOf({ page: 'notice', id: notice.noticeId })}`,
  draw: () => drawPicture(noticeCardPicture(notice)),
});
