import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { BlockTitle, ChoiceTile, Line, Loaded, Middle, Page, PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { columnsOf, floorsOf } from './floors.ts';

type Grid = Output<'community.directory'>['grids'][number];
export type Building = Grid['buildings'][number];

type StepProps = {
  n: number;
  question: string;
  onBack?: () => void;
  children: ReactNode;
};

/** One question on a page of its own. */
const Step = ({ n, question, onBack, children }: StepProps) => (
  <Page title={say('join.title')} onBack={onBack}>
    <View className="pad">
      <Line className="second small" text={say('join.step', { n })} />
      <Line className="night-head" text={question} />
    </View>
    {children}
    <View className="list-end" />
  </Page>
);

/** The number on the house, large, and what follows it: 3 + 号楼. */
const houseNumber = (name: string): { large: string; word: string } => {
  const digits = /^[A-Za-z]?\d+/.exec(name)?.[0] ?? '';
  return digits === '' ? { large: '', word: name } : { large: digits, word: name.slice(digits.length) };
};

type BuildingProps = { onChoose: (building: Building) => void };

export const ChooseBuilding = ({ onChoose }: BuildingProps) => {
  const directory = useQuery('community.directory', {});
  return (
    <Step n={1} question={say('join.building')}>
      <Loaded of={directory}>
        {({ grids }) => (
          <>
            {grids.map((grid) => (
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
            ))}
            <View className="pad acts">
              <PlainAct icon="document" word={say('join.office')} onPress={() => go.to('office/bind')} />
            </View>
          </>
        )}
      </Loaded>
    </Step>
  );
};

type UnitProps = { building: Building; onBack: () => void; onChoose: (unit: number) => void };

export const ChooseUnit = ({ building, onBack, onChoose }: UnitProps) => {
  const word = say('join.unit.word');
  return (
    <Step n={2} question={say('join.unit', { building: building.name })} onBack={onBack}>
      <View className="choices">
        {building.units.map((unit) => (
          <ChoiceTile key={unit} large={String(unit)} word={word} onPress={() => onChoose(unit)} />
        ))}
      </View>
    </Step>
  );
};

type FlatProps = { building: Building; unit: number; onBack: () => void; onChoose: (flat: string) => void };

export const ChooseFlat = ({ building, unit, onBack, onChoose }: FlatProps) => {
  const flats = useQuery('membership.flats', { buildingId: building.buildingId, unit });
  return (
    <Step n={3} question={say('join.flat', { unit })} onBack={onBack}>
      <Loaded of={flats}>
        {(value) =>
          value.flats.length === 0 ? (
            <Middle icon="household" title={say('join.noFlats')} words={say('join.noFlats.words')} />
          ) : (
            <Floors of={floorsOf(value.flats)} onChoose={onChoose} />
          )
        }
      </Loaded>
    </Step>
  );
};

type FloorsProps = { of: ReturnType<typeof floorsOf>; onChoose: (flat: string) => void };

/** The doors as they are in the house: one floor under the other. */
const Floors = ({ of, onChoose }: FloorsProps) =>
  of.map((floor) => (
    <View
      key={floor.join()}
      className="choices"
      style={`grid-template-columns:repeat(${String(columnsOf(of))},minmax(0,1fr));margin-bottom:10px`}
    >
      {floor.map((flat) => (
        <ChoiceTile key={flat} large={flat} word="" onPress={() => onChoose(flat)} />
      ))}
    </View>
  ));
