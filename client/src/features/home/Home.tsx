import { Text, View } from '@tarojs/components';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { BlockTitle, Icon, Item, Loaded, Page, Press } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayKind } from '../../words/names.ts';
import { usePaged } from '../../data/index.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { HOME_KINDS, kindIcon, NeedRow, showOnWall, UnsentPosts } from '../need/index.ts';
import { tellHome } from './spoken.ts';
import { useWaiting } from './use-waiting.ts';
import { Waiting } from './Waiting.tsx';

const ROWS_SHOWN = 3;

/** The front of the house: eight dark windows round the lit one; then what waits for me; then my building. */
export const Home = () => {
  useLanguage();
  return (
    <Gate title={say('tab.home')} tab="home">
      {(me) => <Front me={me} />}
    </Gate>
  );
};

const Front = ({ me }: { me: Resident }) => {
  const title = `${me.communityName} · ${me.buildingName}`;
  const waiting = useWaiting(me);
  const around = usePaged('need.list', { view: 'building', group: 'unfinished' });
  const seeAll = () => {
    showOnWall({ group: 'unfinished', place: 'building' });
    go.tab('needs');
  };
  return (
    <Page title={title} tab="home" isNight spoken={() => tellHome(title, waiting, now())}>
      <View className="night">
        <View className="night-head">{say('home.title')}</View>
        <View className="second night-sub">{say('home.sub')}</View>
        <Windows />
      </View>
      <UnsentPosts />
      <Waiting waiting={waiting} />
      <BlockTitle
        words={say('home.building')}
        side={
          <Press className="text-link" onPress={seeAll}>
            <Text>{say('home.all')}</Text>
            <Icon name="forward" />
          </Press>
        }
      />
      <Loaded of={around}>
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

/** In reading order the lamp comes second, as it lies in the grid. */
const Windows = () => {
  const [first, ...others] = HOME_KINDS;
  return (
    <View className="front">
      <KindWindow kind={first} />
      <Press className="window window-lit" onPress={() => go.post()}>
        <View className="mullion" />
        <View className="sill" />
        <View className="disc">
          <Icon name="tab-needs" />
        </View>
        <Text className="window-word">{say('home.lamp')}</Text>
      </Press>
      {others.map((kind) => (
        <KindWindow key={kind} kind={kind} />
      ))}
      <Press className="window" onPress={() => go.post()}>
        <Icon name="kind-other" />
        <Text>{say('home.more')}</Text>
      </Press>
    </View>
  );
};

const KindWindow = ({ kind }: { kind: (typeof HOME_KINDS)[number] }) => (
  <Press className="window" onPress={() => go.post(kind)}>
    <Icon name={kindIcon(kind)} />
    <Text>{sayKind(kind)}</Text>
  </Press>
);
