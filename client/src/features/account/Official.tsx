import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { callNumber } from '../../platform/window.ts';
import {
  BlockTitle,
  Icon,
  Item,
  Listen,
  Loaded,
  Page,
  Phrases,
  PlainAct,
  Strip,
  type IconName,
} from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
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
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  return (
    <Page title={say('me.official')} spoken={() => tellOfficial(known?.communityName ?? '')}>
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
        <View key={key} className="item">
          <View className="never" aria-hidden="true">
            <Icon name="refuse" />
            <Icon name={icon} />
          </View>
          <View className="grow strong">
            <Phrases text={say(`official.never.${key}`)} />
          </View>
          <Listen
            label={say('listen.page', { title: say(`official.never.${key}`) })}
            lines={() => [inOneBreath([say(`official.never.${key}`)])]}
            picture={icon}
          />
        </View>
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

const tellOfficial = (community: string): readonly string[] => [
  inOneBreath([say('official.cheated'), say('official.cheated.words')]),
  ...ALARMS.map(({ key }) => inOneBreath([say(`official.call.${key}`)])),
  inOneBreath([say('me.official'), say('official.runs', { community })]),
  inOneBreath([say('official.never'), ...NEVER.map(({ key }) => say(`official.never.${key}`))]),
  inOneBreath([say('official.check'), ...CHECKS.map(({ key }) => say(`official.check.${key}`))]),
];
