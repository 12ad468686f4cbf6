import { Text } from '@tarojs/components';
import { callNumber } from '../../platform/window.ts';
import { Icon, Press } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** 打, where the number is public, as an office's is. */
export const CallNumber = ({ name, phone }: { name: string; phone: string }) => (
  <Press className="plain call-person" label={say('call.label', { name })} onPress={() => callNumber(phone)}>
    <Icon name="call" />
    <Text>{say('call.word')}</Text>
  </Press>
);
