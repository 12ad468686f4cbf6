import { Text, View } from '@tarojs/components';
import { callNumber } from '../../../platform/window.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { Icon, Press, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, toPress } from '../../../words/spoken.ts';

const CALLS = [
  { number: '119', word: 'danger.fire', icon: 'fire' },
  { number: '120', word: 'danger.life', icon: 'ambulance' },
  { number: '110', word: 'danger.police', icon: 'police-badge' },
] as const;

const sayCall = ({ number, word }: (typeof CALLS)[number]): string => `${say(word)} ${number}`;
const toCall = (): readonly SpokenLine[] => CALLS.map((call) => toPress(sayCall(call)));

export const tellDanger = (): readonly SpokenLine[] => [inOneBreath([say('danger.title')]), ...toCall()];

/** Danger to life is not a need: it is a call, and it comes first. */
export const Danger = () => (
  <View className="danger">
    <Strip icon="warning" title={say('danger.title')} more={toCall()} isBad />
    <View className="danger-calls">
      {CALLS.map((call) => (
        <Press key={call.number} className="call" label={sayCall(call)} onPress={() => callNumber(call.number)}>
          <Icon name={call.icon} />
          <Text>{say(call.word)}</Text>
          <Text className="title">{call.number}</Text>
        </Press>
      ))}
    </View>
  </View>
);
