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

/** Of another page that asks for a door: its title and its question. Without them somebody looks for their own. */
type Asked = { title?: string; question?: string };

type StepProps = {
  n: number;
  title?: string | undefined;
  question: string;
  onBack?: (() => void) | undefined;
  children: ReactNode;
};

/** One question on a page of its own. */
const Step = ({ n, title, question, onBack, children }: StepProps) => (
  <Page title={title ?? say('join.title')} onBack={onBack}>
    <View className="pad">
      {title === undefined && <Line className="second small" text={say('join.step', { n })} />}
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

type BuildingProps = Asked & { isOffered?: (building: Building) => boolean; onChoose: (building: Building) => void };

export const ChooseBuilding = ({ title, question, isOffered = () => true, onChoose }: BuildingProps) => {
  const directory = useQuery('community.directory', {});
  return (
    <Step n={1} title={title} question={question ?? say('join.building')}>
      <Loaded of={directory}>
        {({ grids }) => (
          <>
            {grids
              .map((grid) => ({ ...grid, buildings: grid.buildings.filter(isOffered) }))
              .filter(({ buildings }) => buildings.length > 0)
              .map((grid) => (
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
            {title === undefined && (
              <View className="pad acts">
                <PlainAct icon="document" word={say('join.office')} onPress={() => go.to('office/bind')} />
              </View>
            )}
          </>
        )}
      </Loaded>
    </Step>
  );
};

type UnitProps = Asked & { building: Building; onBack?: () => void; onChoose: (unit: number) => void };

export const ChooseUnit = ({ title, question, building, onBack, onChoose }: UnitProps) => {
  const word = say('join.unit.word');
  return (
    <Step n={2} title={title} question={question ?? say('join.unit', { building: building.name })} onBack={onBack}>
      <View className="choices">
        {building.units.map((unit) => (
          <ChoiceTile key={unit} large={String(unit)} word={word} onPress={() => onChoose(unit)} />
        ))}
      </View>
    </Step>
  );
};

type FlatProps = Asked & { building: Building; unit: number; onBack: () => void; onChoose: (flat: string) => void };

export const ChooseFlat = ({ title, question, building, unit, onBack, onChoose }: FlatProps) => {
  const flats = useQuery('membership.flats', { buildingId: building.buildingId, unit });
  return (
    <Step n={3} title={title} question={question ?? say('join.flat', { unit })} onBack={onBack}>
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
