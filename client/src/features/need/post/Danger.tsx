import { Text, View } from '@tarojs/components';
import { EMERGENCY_NUMBERS, type EmergencyNumber } from '../../../../../shared/need/danger.ts';
import { callNumber } from '../../../platform/window.ts';
import { Icon, Press, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CALL_ICONS, CALL_WORDS } from './calls.ts';

const sayCall = (number: EmergencyNumber): string => `${say(CALL_WORDS[number])} ${number}`;

/** Danger to life is not a need: it is a call, and it comes first. */
export const Danger = () => (
  <View className="danger">
    <Strip icon="warning" title={say('danger.title')} isBad />
    <View className="danger-calls">
      {EMERGENCY_NUMBERS.map((number) => (
        <Press
          key={number}
          className="call"
          label={sayCall(number)}
          said={sayCall(number)}
          onPress={() => callNumber(number)}
        >
          <Icon name={CALL_ICONS[number]} />
          <Text>{say(CALL_WORDS[number])}</Text>
          <Text className="title">{number}</Text>
        </Press>
      ))}
    </View>
  </View>
);
