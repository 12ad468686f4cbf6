import { Text, View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { BlockTitle, Ear, Item, Line, Page, PersonChip, SaidAs, useBreath, type IconName } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { CallPerson } from './CallPerson.tsx';

/** My door-number card: where I live, in figures to be learnt by heart or shown to somebody, and who my captain is (M-50). */
export const MyDoor = () => <Gate title={say('me.door')}>{(me) => <Shown me={me} />}</Gate>;

const Shown = ({ me }: { me: Resident }) => (
  <Page title={say('me.door')}>
    <View className="door-plate">
      <Figure icon="tab-building" figure={me.buildingName} said={me.buildingName} />
      <Figure
        icon="place"
        figure={say('door.mine.unit', { unit: me.unit })}
        said={say('door.mine.unit', { unit: me.unit })}
      />
      {/* A flat is said figure by figure, as it stands on the door. */}
      <Figure icon="household" figure={me.flat} said={Array.from(me.flat).join(' ')} />
    </View>
    <Line className="surface pad rule" text={say('door.mine.show')} />
    <BlockTitle words={say('door.mine.me')} />
    <View className="surface pad rule">
      <PersonChip name={me.name} words={`${me.communityName}，${me.gridName}`} />
    </View>
    <Captains />
    <View className="list-end" />
  </Page>
);

/** One part of the address: its picture is heard, and its figures are as large as a door plate's. */
const Figure = ({ icon, figure, said }: { icon: IconName; figure: string; said: string }) => {
  const { lines, isSaid } = useBreath([said]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'door-figure being-read' : 'door-figure'}>
        <Ear icon={icon} title={figure} said={lines} isRead={isSaid} />
        <Text className="door-number num">{figure}</Text>
      </View>
    </SaidAs>
  );
};

/** At whose door to knock. */
const Captains = () => {
  const building = useQuery('community.building', {});
  const people = building.query.state === 'loading' ? [] : (building.query.value?.people ?? []);
  const captains = people.filter(({ role }) => role === 'captain');
  return (
    <>
      <BlockTitle words={say('door.mine.captain')} />
      {captains.map(({ role, name, callId }) => (
        <View key={name} className="surface pad rule">
          <PersonChip name={name} words={sayRole(role)} side={<CallPerson name={name} callId={callId} />} />
        </View>
      ))}
      {captains.length === 0 && <Item icon="person" title={say('door.mine.none')} />}
    </>
  );
};
