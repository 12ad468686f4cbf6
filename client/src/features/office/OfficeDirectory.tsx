import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { Facts, Item, Loaded, Middle, Page, Phrases } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { CallNumber } from '../account/index.ts';
import { Gate } from '../membership/index.ts';
import { OFFICE_ICONS } from '../../ui/office-icons.ts';
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
        side={<CallNumber name={organisation} phone={phone} />}
      />
    </View>
  );
};
