import { Text, View } from '@tarojs/components';
import { callNumber } from '../../../platform/window.ts';
import { Icon, Press, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

const CALLS = [
  { number: '119', word: 'danger.fire', icon: 'fire' },
  { number: '120', word: 'danger.life', icon: 'ambulance' },
  { number: '110', word: 'danger.police', icon: 'police-badge' },
] as const;

const sayCall = ({ number, word }: (typeof CALLS)[number]): string => `${say(word)} ${number}`;

/** Danger to life is not a need: it is a call, and it comes first. */
export const Danger = () => (
  <View className="danger">
    <Strip icon="warning" title={say('danger.title')} isBad />
    <View className="danger-calls">
      {CALLS.map((call) => (
        <Press
          key={call.number}
          className="call"
          label={sayCall(call)}
          said={sayCall(call)}
          onPress={() => callNumber(call.number)}
        >
          <Icon name={call.icon} />
          <Text>{say(call.word)}</Text>
          <Text className="title">{call.number}</Text>
        </Press>
      ))}
    </View>
  </View>
);
