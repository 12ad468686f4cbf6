import { routeOf } from '../../../platform/navigate.ts';
import type { ShareCard } from '../../../platform/share.ts';
import { drawPicture } from '../../../ui/picture/draw.ts';
import { block, kindTile } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { titleOf } from '../title.ts';
import { markOf, standsOf, type ShareableNeed } from './shown.ts';

/** A chat shows about two lines of a card's title. */
const TITLE_TEXT_MAX = 22;

const titleText = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  const cut = characters.slice(0, TITLE_TEXT_MAX).join('');
  return characters.length > TITLE_TEXT_MAX ? `${cut}…` : cut.replace(/[。，]$/, '');
};

/** The 5:4 picture in a chat. */
const needCardPicture = (need: ShareableNeed): Picture => {
  const { word, more } = standsOf(need);
  return {
    width: 1000,
    height: 800,
    shapes: [
      { kind: 'box', x: 0, y: 0, width: 1000, height: 800, colour: 'paper' },
      ...kindTile(`kind-${need.kind}`, 64, 60, 220),
      { kind: 'words', x: 332, y: 146, text: sayKind(need.kind), size: 76, isStrong: true, colour: 'ink' },
      { kind: 'words', x: 332, y: 236, text: need.buildingName, size: 54, colour: 'ink2' },
      ...block(titleOf(need), { x: 64, y: 390, width: 872, size: 72, linesMax: 2, isStrong: true, colour: 'ink' })
        .shapes,
      { kind: 'box', x: 0, y: 580, width: 1000, height: 220, colour: 'night' },
      { kind: 'glyph', x: 60, y: 634, size: 112, name: markOf(need.status), colour: 'lamp' },
      { kind: 'words', x: 208, y: more === '' ? 718 : 678, text: word, size: 72, isStrong: true, colour: 'nightInk' },
      ...(more === '' ? [] : ([{ kind: 'words', x: 208, y: 752, text: more, size: 52, colour: 'nightInk2' }] as const)),
    ],
  };
};

/** A need as a card: its state as it is when it is sent. Who opens it sees it as it is then. */
export const needCard = (need: ShareableNeed): ShareCard => {
  const { word: status, more } = standsOf(need);
  const text = titleText(titleOf(need));
  return {
    title: more === '' ? say('share.card.need', { status, text }) : say('share.card.needMore', { status, text, more }),
    path: `/${routeOf({ page: 'need', id: need.needId })}`,
    draw: () => drawPicture(needCardPicture(need)),
  };
};
