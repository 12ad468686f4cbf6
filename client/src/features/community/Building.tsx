import { Text, View } from '@tarojs/components';
import { usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useLanguage } from '../../platform/preferences.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  BlockTitle,
  Facts,
  householdsPerPane,
  Icon,
  Item,
  Listen,
  Loaded,
  Middle,
  Page,
  Panes,
  PersonChip,
  Phrases,
  Press,
} from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { CallPerson } from '../account/index.ts';
import { Gate, pageTitle, type Resident } from '../membership/index.ts';
import { NeedRow, showOnWall } from '../need/index.ts';
import { tellBuilding, tellLights } from './spoken.ts';

const ROWS_SHOWN = 3;
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
  const known = building.query.state === 'loading' ? null : building.query.value;
  const seeAll = () => {
    showOnWall({ group: 'unfinished', place: 'building' });
    go.tab('needs');
  };
  return (
    <Page
      title={me.buildingName}
      tab="building"
      isNight={!isOffice}
      spoken={() => tellBuilding(me.buildingName, known)}
    >
      {isOffice ? (
        <Middle icon="tab-building" title={say('building.noHouseholds')} words={say('building.noHouseholds.words')} />
      ) : (
        <Loaded of={building}>
          {(value) => (
            <>
              <Lights building={value} />
              <People building={value} />
            </>
          )}
        </Loaded>
      )}
      <BlockTitle
        words={say('home.building')}
        side={
          <Press className="text-link" onPress={seeAll}>
            <Text>{say('home.all')}</Text>
            <Icon name="forward" />
          </Press>
        }
      />
      <Loaded of={needs}>
        {({ items }) =>
          items.length === 0 ? (
            <Item icon="check" title={say('home.quiet')} />
          ) : (
            <View>
              {items.slice(0, ROWS_SHOWN).map((need) => (
                <NeedRow key={need.needId} need={need} />
              ))}
            </View>
          )
        }
      </Loaded>
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
    {people.map(({ role, name, callId }) => (
      <View key={`${role}-${name}`} className="surface pad rule between">
        <PersonChip name={name} words={sayRole(role)} />
        <CallPerson name={name} callId={callId} />
      </View>
    ))}
  </>
);
