import { View } from '@tarojs/components';
import { useQuery } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { BlockTitle, ChoiceTile, Loaded, Middle } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Grid = Output<'community.directory'>['grids'][number];
export type Building = Grid['buildings'][number];

const Step = ({ n, question }: { n: number; question: string }) => (
  <View className="pad">
    <View className="second small">{say('join.step', { n })}</View>
    <View className="night-head">{question}</View>
  </View>
);

/** The number on the house, large, and what follows it: 3 + 号楼. */
const houseNumber = (name: string): { large: string; word: string } => {
  const digits = /^[A-Za-z]?\d+/.exec(name)?.[0] ?? '';
  return digits === '' ? { large: '', word: name } : { large: digits, word: name.slice(digits.length) };
};

export const ChooseBuilding = ({ onChoose }: { onChoose: (building: Building) => void }) => {
  const directory = useQuery('community.directory', {});
  return (
    <>
      <Step n={1} question={say('join.building')} />
      <Loaded of={directory}>
        {({ grids }) =>
          grids.map((grid) => (
            <View key={grid.gridId}>
              <BlockTitle words={grid.name} />
              <View className="choices">
                {grid.buildings.map((building) => (
                  <ChoiceTile
                    key={building.buildingId}
                    icon="tab-building"
                    {...houseNumber(building.name)}
                    onPress={() => onChoose(building)}
                  />
                ))}
              </View>
            </View>
          ))
        }
      </Loaded>
      <View className="list-end" />
    </>
  );
};

export const ChooseUnit = ({ building, onChoose }: { building: Building; onChoose: (unit: number) => void }) => (
  <>
    <Step n={2} question={say('join.unit', { building: building.name })} />
    <View className="choices">
      {building.units.map((unit) => (
        <ChoiceTile key={unit} large={String(unit)} word={say('join.unit.word')} onPress={() => onChoose(unit)} />
      ))}
    </View>
  </>
);

type FlatProps = { building: Building; unit: number; onChoose: (flat: string) => void };

export const ChooseFlat = ({ building, unit, onChoose }: FlatProps) => {
  const flats = useQuery('membership.flats', { buildingId: building.buildingId, unit });
  return (
    <>
      <Step n={3} question={say('join.flat', { unit })} />
      <Loaded of={flats}>
        {(value) =>
          value.flats.length === 0 ? (
            <Middle icon="household" title={say('join.noFlats')} words={say('join.noFlats.words')} />
          ) : (
            <View className="choices">
              {value.flats.map((flat) => (
                <ChoiceTile key={flat} large={flat} word="" onPress={() => onChoose(flat)} />
              ))}
            </View>
          )
        }
      </Loaded>
      <View className="list-end" />
    </>
  );
};
