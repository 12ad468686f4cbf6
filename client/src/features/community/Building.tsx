import { Text, View } from '@tarojs/components';
import { usePaged, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { preferences, useLanguage } from '../../platform/preferences.ts';
import type { Output } from '../../platform/rpc.ts';
import { useIsSaid } from '../../platform/speech.ts';
import { useStore } from '../../platform/store.ts';
import {
  BlockTitle,
  Facts,
  householdsPerPane,
  Listen,
  Loaded,
  Middle,
  Page,
  Panes,
  PersonChip,
  Phrases,
} from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { CallPerson } from '../account/index.ts';
import { OwnBuilding } from '../insight/index.ts';
import { Gate, pageTitle, type Resident } from '../membership/index.ts';
import { NeedsAround } from '../need/index.ts';
import { NoticeLine } from '../notice/index.ts';
import { ROWS_SHOWN, tellBuilding, tellLights, tellPerson } from './spoken.ts';

type BuildingData = Output<'community.building'>;

/** My building: one pane for each household, the people who answer for it, and what is not done yet. */
export const Building = () => {
  useLanguage();
  return (
    <Gate title={pageTitle('building')} tab="building">
      {(me) => <Shown me={me} />}
    </Gate>
  );
};

const Shown = ({ me }: { me: Resident }) => {
  const building = useQuery('community.building', {});
  // Who founded the community may live nowhere in it.
  const isOffice = building.query.state === 'error' && building.query.code === 'FLAT_NOT_FOUND';
  const needs = usePaged('need.list', { view: 'building', group: 'unfinished' });
  const notices = usePaged('notice.list', { view: 'mine', listening: useStore(preferences).listening });
  const newest = notices.query.state === 'loading' ? null : (notices.query.value?.items[0] ?? null);
  return (
    <Page
      title={me.buildingName}
      tab="building"
      isNight={!isOffice}
      spoken={() => tellBuilding(building, isOffice, needs, now())}
    >
      {isOffice ? (
        <Middle icon="tab-building" title={say('building.noHouseholds')} words={say('building.noHouseholds.words')} />
      ) : (
        <Loaded of={building}>
          {(value) => (
            <>
              <Lights building={value} />
              <NoticeLine newest={newest} />
              <People building={value} />
            </>
          )}
        </Loaded>
      )}
      <Loaded of={needs}>{({ items }) => <NeedsAround needs={items.slice(0, ROWS_SHOWN)} />}</Loaded>
      <OwnBuilding />
      <View className="list-end" />
    </Page>
  );
};

const Lights = ({ building }: { building: BuildingData }) => {
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

const People = ({ building: { people } }: { building: BuildingData }) => (
  <>
    <BlockTitle words={say('building.people')} />
    {people.length === 0 && <View className="surface pad rule second">{say('building.noPeople')}</View>}
    {people.map((one) => (
      <PersonRow key={`${one.role}-${one.name}`} one={one} />
    ))}
  </>
);

const PersonRow = ({ one }: { one: BuildingData['people'][number] }) => (
  <View className={`surface pad rule between${useIsSaid(`${one.role} ${one.name}`) ? ' being-read' : ''}`}>
    <PersonChip name={one.name} words={sayRole(one.role)} spoken={() => [tellPerson(one)]} />
    <CallPerson name={one.name} callId={one.callId} />
  </View>
);
