import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../platform/rpc.ts';
import { useIsSaid } from '../../platform/speech.ts';
import { BlockTitle, Facts, householdsPerPane, Listen, Panes, PersonChip, Phrases, PlainAct } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { CallPerson } from '../account/index.ts';
import { firstOf, sayAll, tellLights, tellPerson } from './spoken.ts';

type BuildingData = Output<'community.building'>;

/** How many households take part: one pane for each, n of N beside it. */
export const Lights = ({ building }: { building: BuildingData }) => {
  const { householdCount, joinedHouseholdCount, residentCount, memberCount, gridName } = building;
  return (
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
          <Listen label={say('listen.page', { title: say('building.lit') })} lines={() => [tellLights(building)]} />
        </View>
        <Panes lit={joinedHouseholdCount} all={householdCount} />
      </View>
    </View>
  );
};

/** Those who answer for the building, and their numbers where they let neighbours call. */
export const People = ({ building: { people } }: { building: BuildingData }) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? people : firstOf(people);
  return (
    <>
      <BlockTitle words={say('building.people')} />
      {people.length === 0 && <View className="surface pad rule second">{say('building.noPeople')}</View>}
      {shown.map((one) => (
        <PersonRow key={`${one.role}-${one.name}`} one={one} />
      ))}
      {shown.length < people.length && (
        <View className="pad rule acts surface">
          <PlainAct icon="down" word={sayAll(people)} onPress={() => setIsWhole(true)} />
        </View>
      )}
    </>
  );
};

const PersonRow = ({ one }: { one: BuildingData['people'][number] }) => (
  <View className={`surface pad rule between${useIsSaid(`${one.role} ${one.name}`) ? ' being-read' : ''}`}>
    <PersonChip name={one.name} words={sayRole(one.role)} spoken={() => [tellPerson(one)]} />
    <CallPerson name={one.name} callId={one.callId} />
  </View>
);
