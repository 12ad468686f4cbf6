import { View } from '@tarojs/components';
import { usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { preferences, useLanguage } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import { Item, Loaded, Middle, Page, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { OwnBuilding } from '../insight/index.ts';
import { Gate, pageTitle, type Resident } from '../membership/index.ts';
import { NeedsAround } from '../need/index.ts';
import { NoticeLine } from '../notice/index.ts';
import { ReviewLine } from '../review/index.ts';
import { VoteLine } from '../vote/index.ts';
import { Lights, Neighbours, People } from './BuildingParts.tsx';

/** How many rows of what is not done the page shows. */
const ROWS_SHOWN = 3;

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
    <Page title={me.buildingName} tab="building" isNight={!isOffice}>
      {isOffice ? (
        <Middle icon="tab-building" title={say('building.noHouseholds')} words={say('building.noHouseholds.words')} />
      ) : (
        <Loaded of={building}>
          {(value) => (
            <>
              <Lights building={value} />
              <ReviewLine />
              <VoteLine />
              <NoticeLine newest={newest} />
              <View className="pad rule acts surface">
                <PlainAct
                  icon="share"
                  word={say('building.share')}
                  onPress={() => go.to('sharing/share', { page: 'building', id: value.buildingId })}
                />
              </View>
              <People building={value} />
              <Neighbours building={value} />
              <Item
                icon="call"
                title={say('building.offices')}
                words={say('building.offices.words')}
                onPress={() => go.to('office/directory')}
              />
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
