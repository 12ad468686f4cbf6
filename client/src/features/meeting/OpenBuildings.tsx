import { go } from '../../platform/navigate.ts';
import { BlockTitle, Item, VirtualRows } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { BuildingOfMeeting } from './meeting-words.ts';

type Props = {
  of: readonly BuildingOfMeeting[];
  /** Whoever looks decides of their matters. */
  isDecided: boolean;
};

/** The buildings where something is undecided; for the chair each opens its matters. */
export const OpenBuildings = ({ of, isDecided }: Props) => {
  const open = of.filter(({ undecided }) => undecided > 0);
  if (open.length === 0) return null;
  return (
    <>
      <BlockTitle words={say('meeting.buildings')} side={say('meeting.buildings.n', { n: open.length })} />
      <VirtualRows items={open} keyOf={idOf} row={isDecided ? decidedRow : plainRow} />
    </>
  );
};

const idOf = ({ buildingId }: BuildingOfMeeting): string => buildingId;

const factsOf = ({ name, undecided }: BuildingOfMeeting) => ({
  ...{ icon: 'tab-building' as const, title: name, words: say('meeting.building.open', { n: undecided }) },
});

const plainRow = (building: BuildingOfMeeting) => <Item {...factsOf(building)} />;

const decidedRow = (building: BuildingOfMeeting) => (
  <Item {...factsOf(building)} onPress={() => go.to('meeting/decide', { building: building.buildingId })} />
);
