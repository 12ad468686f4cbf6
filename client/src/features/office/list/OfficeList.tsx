import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Act, Facts, Item, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { sayRole } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { OFFICE_ICONS } from '../../../ui/office-icons.ts';
import { type ListedOffice } from '../office-words.ts';
import { OfficeSheet } from './OfficeSheet.tsx';

/** The staff opens offices, gives their codes and ends them. */
export const OfficeList = () => <Gate title={say('office.list')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('office.list', {});
  const [openId, setOpenId] = useState<string | null>(null);
  useEndNear(list.more);
  const known = list.query.state === 'loading' ? null : list.query.value;
  const open = known?.items.find(({ officeId }) => officeId === openId);
  return (
    <Page
      title={say('office.list')}
      foot={
        <View className="acts">
          <Act icon="plus" word={say('office.open')} onPress={() => go.to('office/write')} />
        </View>
      }
      over={open && <OfficeSheet office={open} onClose={() => setOpenId(null)} />}
    >
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="document" title={say('office.list.none')} words={say('office.list.none.words')} />
          ) : (
            <>
              {items.map((office) => (
                <Listed key={office.officeId} office={office} onOpen={() => setOpenId(office.officeId)} />
              ))}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const Listed = ({ office, onOpen }: { office: ListedOffice; onOpen: () => void }) => {
  const { organisation, role, contactName, status } = office;
  const told = [sayRole(role), contactName, say(`office.is.${status}`)];
  return (
    <Item
      icon={OFFICE_ICONS[role]}
      title={organisation}
      words={<Facts of={told} />}
      said={[organisation, ...told]}
      onPress={onOpen}
    />
  );
};
