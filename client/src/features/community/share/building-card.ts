import { routeOf } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import type { ShareCard } from '../../../platform/share.ts';
import { householdsPerPane } from '../../../ui/index.ts';
import { drawPicture } from '../../../ui/picture/draw.ts';
import { block, house } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import type { Matters } from './building-picture.ts';

type BuildingFacts = Pick<
  Output<'community.building'>,
  'buildingId' | 'name' | 'householdCount' | 'joinedHouseholdCount'
>;

const titleOf = (building: string, matters: Matters): string => {
  if (matters === null) return say('share.card.buildingOther', { building });
  if (matters.items.length === 0) return say('share.card.buildingQuiet', { building });
  return matters.next === null
    ? say('share.card.building', { building, n: matters.items.length })
    : say('share.card.buildingMany', { building });
};

/** The 5:4 picture in a chat. */
const buildingCardPicture = (building: BuildingFacts): Picture => {
  const { name, householdCount, joinedHouseholdCount } = building;
  const per = householdsPerPane(householdCount);
  return {
    width: 1000,
    height: 800,
    shapes: [
      { kind: 'box', x: 0, y: 0, width: 1000, height: 800, colour: 'night' },
      ...house(Math.floor(joinedHouseholdCount / per), Math.ceil(householdCount / per), 936, 800, 1.6),
      ...block(name, { x: 64, y: 190, width: 420, size: 100, linesMax: 1, isStrong: true, colour: 'nightInk' }).shapes,
      { kind: 'words', x: 60, y: 440, text: String(joinedHouseholdCount), size: 180, isStrong: true, colour: 'lamp' },
      {
        ...{ kind: 'words', x: 64, y: 530, size: 72, isStrong: true, colour: 'lamp' },
        text: say('building.whole', { all: householdCount }),
      },
      ...block(say('building.lit'), { x: 64, y: 660, width: 420, size: 48, linesMax: 2, colour: 'nightInk2' }).shapes,
    ],
  };
};

/** A building as a card. */
export const buildingCard = (building: BuildingFacts, matters: Matters): ShareCard => ({
  title: titleOf(building.name, matters),
  path: `/${routeOf({ page: 'building', id: building.buildingId })}`,
  draw: () => drawPicture(buildingCardPicture(building)),
});
