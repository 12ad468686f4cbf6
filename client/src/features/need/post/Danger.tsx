import { Text, View } from '@tarojs/components';
import { callNumber } from '../../../platform/window.ts';
import { Icon, Press, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

const CALLS = [
  { number: '119', word: 'danger.fire' },
  { number: '120', word: 'danger.life' },
  { number: '110', word: 'danger.police' },
] as const;

/** Danger to life is not a need: it is a call, and it comes first. */
export const Danger = () => (
  <View className="danger">
    <Strip icon="warning" title={say('danger.title')} isBad />
    <View className="danger-calls">
      {CALLS.map(({ number, word }) => (
        <Press key={number} className="call" onPress={() => callNumber(number)}>
          <Icon name="call" />
          <Text>{say(word)}</Text>
        </Press>
      ))}
    </View>
  </View>
);
