import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  BlockTitle,
  Facts,
  householdsPerPane,
  Line,
  Panes,
  PersonChip,
  Phrases,
  PlainAct,
  SaidAs,
  useBreath,
} from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { CallPerson } from '../account/index.ts';

type BuildingData = Output<'community.building'>;
type People = BuildingData['people'];

/** How many households take part: one pane for each, n of N beside it. */
export const Lights = ({ building }: { building: BuildingData }) => {
  const { householdCount, joinedHouseholdCount, residentCount, memberCount, gridName } = building;
  const { lines } = useBreath([say('listen.building', { lit: joinedHouseholdCount, all: householdCount })]);
  return (
    <SaidAs lines={lines}>
      <View className="night lights">
        <View className="house-beside">
          <View className="grow lights-words">
            <View className="second">{gridName}</View>
            <View className="count">
              <Text className="count-number">{joinedHouseholdCount}</Text>
              <Text>{say('building.whole', { all: householdCount })}</Text>
            </View>
            <View className="second">
              <Phrases text={say('building.lit')} />
            </View>
            {householdsPerPane(householdCount) > 1 && <View className="second">{say('building.ten')}</View>}
            <View className="second small">
              <Facts
                of={[say('building.residents', { n: residentCount }), say('building.members', { n: memberCount })]}
              />
            </View>
          </View>
          <Panes lit={joinedHouseholdCount} all={householdCount} />
        </View>
      </View>
    </SaidAs>
  );
};

/** So many people are no list to be shortened. */
const FEW = 3;

/** Of many only those are shown at once who are asked first: captains, and whoever can be called; else the first few. */
const firstOf = (people: People): People => {
  const first = people.filter(({ role, callId }) => role === 'captain' || callId !== null);
  return first.length === 0 || people.length <= FEW ? people.slice(0, FEW) : first;
};

const sayAs = (role: People[number]['role'], isDeputy: boolean): string =>
  isDeputy ? say('building.deputy', { role: sayRole(role) }) : sayRole(role);

/** Those who answer for the building, and their numbers where they let neighbours call. */
export const People = ({ building: { people } }: { building: BuildingData }) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? people : firstOf(people);
  return (
    <>
      <BlockTitle words={say('building.people')} />
      {people.length === 0 && <Line className="surface pad rule second" text={say('building.noPeople')} />}
      {shown.map(({ role, name, isDeputy, callId }) => (
        <View key={`${role}-${name}`} className="surface pad rule">
          <PersonChip
            name={name}
            words={sayAs(role, isDeputy)}
            said={[sayAs(role, isDeputy), name, callId === null ? '' : say('listen.call')]}
            side={<CallPerson name={name} callId={callId} />}
          />
        </View>
      ))}
      {shown.length < people.length && (
        <View className="pad rule acts surface">
          <PlainAct icon="down" word={say('building.all', { n: people.length })} onPress={() => setIsWhole(true)} />
        </View>
      )}
    </>
  );
};

/** The neighbours who let their name be read; the others are counted. */
export const Neighbours = ({ building: { neighbours, memberCount } }: { building: BuildingData }) => {
  const others = Math.max(0, memberCount - neighbours.length);
  return (
    <>
      <BlockTitle words={say('building.neighbours')} />
      <View className="surface pad rule">
        {neighbours.length > 0 && <Line text={neighbours.join('、')} />}
        {others > 0 && <Line className="second" text={say('building.others', { n: others })} />}
      </View>
      <View className="pad rule acts surface">
        <PlainAct icon="person" word={say('building.myName')} onPress={() => go.to('account/privacy')} />
      </View>
    </>
  );
};
