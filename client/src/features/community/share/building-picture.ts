import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { Output } from '../../../platform/rpc.ts';
import { householdsPerPane } from '../../../ui/index.ts';
import { columns } from '../../../ui/picture/columns.ts';
import { chatPicture } from '../../../ui/picture/page.ts';
import { block, foot, house, kindTile } from '../../../ui/picture/parts.ts';
import type { Picture, Shape } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { sayMonths, type Figures } from '../../insight/index.ts';
import { isShareable, needTitle, standsOf, type SharedNeed } from '../../need/index.ts';

type BuildingFacts = Pick<
  Output<'community.building'>,
  'name' | 'gridName' | 'householdCount' | 'joinedHouseholdCount'
>;

/** What is not done yet: the first page of the building's wall. Null where the wall is not the caller's to read. */
export type Matters = { readonly items: readonly SharedNeed[]; readonly next: string | null } | null;

/** What was said and finished in the last months; null where it is not known. */
export type Months = Figures['months'] | null;

type Around = {
  readonly communityName: string;
  readonly matters: Matters;
  readonly months: Months;
  readonly code: string | null;
  readonly now: InstantMs;
};

const HEAD = 488;
const ROW = 116;
const SHOWN_MAX = 2;
/** The plot stands over the foot; where no wall is shown, it has the room of the wall too. */
const FOOT = 1070;
const PLOT_TALL = 118;

const lights = ({ householdCount, joinedHouseholdCount }: BuildingFacts): readonly Shape[] => {
  const per = householdsPerPane(householdCount);
  return house(Math.floor(joinedHouseholdCount / per), Math.ceil(householdCount / per), 702, HEAD);
};

const row = (need: SharedNeed, y: number): readonly Shape[] => [
  ...kindTile(`kind-${need.kind}`, 48, y, 96),
  ...block(needTitle(need), { x: 172, y: y + 42, width: 530, size: 36, linesMax: 1, isStrong: true, colour: 'ink' })
    .shapes,
  ...(isShareable(need)
    ? block([standsOf(need).word, standsOf(need).more].filter(Boolean).join('，'), {
        ...{ x: 172, y: y + 88, width: 530, size: 30, linesMax: 1, colour: 'ink2' as const },
      }).shapes
    : []),
];

const mattersShapes = (matters: NonNullable<Matters>): readonly Shape[] => {
  const { items, next } = matters;
  const title = { x: 48, width: 654, size: 40, linesMax: 1, isStrong: true, colour: 'ink' } as const;
  if (items.length === 0) return block(say('home.quiet'), { ...title, y: HEAD + 96 }).shapes;
  const more = items.length - SHOWN_MAX;
  return [
    ...block(next === null ? say('share.matters', { n: items.length }) : say('share.mattersMany'), {
      ...title,
      y: HEAD + 76,
    }).shapes,
    ...items.slice(0, SHOWN_MAX).flatMap((need, at) => row(need, HEAD + 104 + at * ROW)),
    ...(more > 0 || next !== null
      ? block(next === null ? say('share.more', { n: more }) : say('share.moreMany'), {
          ...{ x: 172, y: HEAD + 104 + SHOWN_MAX * ROW + 30, width: 530 },
          ...{ size: 30, linesMax: 1, colour: 'ink2' as const },
        }).shapes
      : []),
  ];
};

const monthsShapes = (months: NonNullable<Months>, top: number): readonly Shape[] => [
  ...block(sayMonths(months), { x: 48, y: top, width: 654, size: 30, linesMax: 1, isStrong: true, colour: 'ink' })
    .shapes,
  ...columns(
    { x: 48, y: top + 16, width: 654, height: FOOT - 12 - top - 16 },
    months.map(({ month, said }) => ({ name: monthName(month), count: said })),
  ),
];

/** The picture of a building for its chat: who has a light on, what is not done, how the months went, and the code that leads in. */
export const buildingPicture = (building: BuildingFacts, { communityName, matters, months, code }: Around): Picture =>
  chatPicture(HEAD, [
    ...lights(building),
    ...block(`${communityName} ${building.gridName}`, {
      ...{ x: 48, y: 96, width: 360, size: 34, linesMax: 2, colour: 'nightInk2' as const },
    }).shapes,
    { kind: 'words', x: 48, y: 216, text: building.name, size: 64, isStrong: true, colour: 'nightInk' },
    ...count(building),
    ...block(say('building.lit'), { x: 48, y: 424, width: 360, size: 32, linesMax: 2, colour: 'nightInk2' }).shapes,
    ...(matters === null ? [] : mattersShapes(matters)),
    ...(months === null ? [] : monthsShapes(months, matters === null ? HEAD + 96 : FOOT - 44 - PLOT_TALL)),
    ...foot(
      code,
      say(code === null ? 'share.noCode' : 'share.scan.building'),
      say(householdsPerPane(building.householdCount) > 1 ? 'building.ten' : 'poster.join.more'),
      FOOT,
    ),
  ]);

/** n / N 户: the part is large, the whole stands beside it. */
const count = ({ joinedHouseholdCount, householdCount }: BuildingFacts): readonly Shape[] => {
  const lit = String(joinedHouseholdCount);
  const width = lit.length * 62;
  return [
    { kind: 'words', x: 44, y: 352, text: lit, size: 104, isStrong: true, colour: 'lamp' },
    {
      ...{ kind: 'words', x: 44 + width + 18, y: 352, size: 42, isStrong: true, colour: 'lamp' },
      text: say('building.whole', { all: householdCount }),
    },
  ];
};
