import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { callNumber } from '../../platform/window.ts';
import {
  BlockTitle,
  Ear,
  Icon,
  Item,
  Loaded,
  Page,
  Phrases,
  PlainAct,
  SaidAs,
  Strip,
  useBreath,
  type IconName,
} from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { useMe } from '../membership/index.ts';

/** What Linli never asks for. */
const NEVER = [
  { key: 'money', icon: 'money' },
  { key: 'code', icon: 'message' },
  { key: 'password', icon: 'card' },
  { key: 'link', icon: 'link' },
] as const satisfies readonly { key: string; icon: IconName }[];

/** How somebody makes sure without a phone. */
const CHECKS = [
  { key: 'centre', icon: 'household' },
  { key: 'captain', icon: 'person' },
  { key: 'hangUp', icon: 'hang-up' },
] as const satisfies readonly { key: string; icon: IconName }[];

const ALARMS = [
  { number: '96110', key: 'antiFraud' },
  { number: '110', key: 'police' },
] as const;

/** 这是谁办的: for whoever was asked for money, also a stranger. Who has paid already has no time to read: the calls come first. */
export const Official = () => {
  const directory = useQuery('community.directory', {});
  return (
    <Page title={say('me.official')}>
      <Strip icon="warning" title={say('official.cheated')} words={say('official.cheated.words')} isBad />
      <View className="pad acts">
        {ALARMS.map(({ number, key }) => (
          <PlainAct key={key} icon="call" word={say(`official.call.${key}`)} onPress={() => callNumber(number)} />
        ))}
      </View>
      <Loaded of={directory}>
        {({ communityName }) => <Item icon="shield" title={say('official.runs', { community: communityName })} />}
      </Loaded>
      <Answerable />
      <BlockTitle words={say('official.never')} />
      {NEVER.map(({ key, icon }) => (
        <Never key={key} icon={icon} words={say(`official.never.${key}`)} />
      ))}
      <BlockTitle words={say('official.check')} />
      {CHECKS.map(({ key, icon }) => (
        <Item key={key} icon={icon} title={say(`official.check.${key}`)} />
      ))}
      <View className="list-end" />
    </Page>
  );
};

/** A resident also reads the name of the captain, at whose door to knock. */
const Answerable = () => {
  const me = useMe();
  const isResident = me.query.state !== 'loading' && me.query.value?.kind === 'resident';
  const building = useQuery('community.building', isResident ? {} : null);
  const people = building.query.state === 'loading' ? [] : (building.query.value?.people ?? []);
  return people
    .filter(({ role }) => role === 'captain')
    .map(({ role, name }) => <Item key={name} icon="person" title={name} words={sayRole(role)} />);
};

/** Something that is never asked for: its picture is struck out. */
const Never = ({ icon, words }: { icon: IconName; words: string }) => {
  const { lines, isSaid } = useBreath([words]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'item being-read' : 'item'}>
        <Ear icon={icon} title={words} look="pic never" said={lines} isRead={isSaid}>
          <Icon name={icon} />
          <View className="never-sign">
            <Icon name="refuse" />
          </View>
        </Ear>
        <View className="grow strong">
          <Phrases text={words} />
        </View>
      </View>
    </SaidAs>
  );
};
