import { View } from '@tarojs/components';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Output } from '../../platform/rpc.ts';
import { Item } from '../../ui/index.ts';
import { OFFICE_ICONS } from '../../ui/office-icons.ts';
import { termOf } from './office-words.ts';

type Props = { office: Omit<Output<'office.mine'>, 'codeUntil'> };

/** What an office is: its role and over what, its term, and whom to ask there. */
export const OfficeFacts = ({ office }: Props) => (
  <View className="office-facts">
    <Item icon={OFFICE_ICONS[office.role]} title={sayRole(office.role)} words={office.scope.name} />
    <Item icon="clock" title={termOf(office)} {...(office.hours === '' ? {} : { words: office.hours })} />
    <Item icon="call" title={office.contactName} words={office.phone ?? say('office.noPhone')} />
  </View>
);
