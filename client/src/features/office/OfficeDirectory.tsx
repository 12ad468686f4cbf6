import { Text, View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { callNumber } from '../../platform/window.ts';
import { Facts, Icon, Item, Loaded, Middle, Page, Phrases, Press } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { OFFICE_ICONS } from './office-words.ts';
import type { Output } from '../../platform/rpc.ts';

/** Whom to ask outside the house, and their numbers. */
export const OfficeDirectory = () => (
  <Gate title={say('office.directory')} like="building">
    {() => <Shown />}
  </Gate>
);

const Shown = () => {
  const directory = useQuery('office.directory', {});
  return (
    <Page title={say('office.directory')}>
      <Loaded of={directory}>
        {({ items }) =>
          items.length === 0 ? (
            <Middle icon="call" title={say('office.directory.none')} words={say('office.directory.none.words')} />
          ) : (
            <>
              {items.map((office) => (
                <Listed key={office.officeId} office={office} />
              ))}
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const Listed = ({ office }: { office: Output<'office.directory'>['items'][number] }) => {
  const { organisation, role, contactName, phone, hours } = office;
  const told = [sayRole(role), contactName, ...(phone === null ? [say('office.noPhone')] : [])];
  const item = {
    icon: OFFICE_ICONS[role],
    title: organisation,
    words: (
      <>
        <Facts of={told} />
        <Phrases text={hours} />
      </>
    ),
  };
  if (phone === null) return <Item {...item} said={[organisation, ...told, hours]} />;
  return (
    <View className="office-row">
      <Item
        {...item}
        said={[organisation, ...told, hours, say('listen.call')]}
        side={
          <Press
            className="plain call-person"
            label={say('call.label', { name: organisation })}
            onPress={() => callNumber(phone)}
          >
            <Icon name="call" />
            <Text>{say('call.word')}</Text>
          </Press>
        }
      />
    </View>
  );
};
