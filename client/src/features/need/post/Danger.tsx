import { Text, View } from '@tarojs/components';
import { callNumber } from '../../../platform/window.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { Icon, Press, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, toPress } from '../../../words/spoken.ts';

const CALLS = [
  { number: '119', word: 'danger.fire' },
  { number: '120', word: 'danger.life' },
  { number: '110', word: 'danger.police' },
] as const;

const toCall = (): readonly SpokenLine[] => CALLS.map(({ word }) => toPress(say(word)));

export const tellDanger = (): readonly SpokenLine[] => [inOneBreath([say('danger.title')]), ...toCall()];

/** Danger to life is not a need: it is a call, and it comes first. */
export const Danger = () => (
  <View className="danger">
    <Strip icon="warning" title={say('danger.title')} more={toCall()} isBad />
    <View className="danger-calls">
      {CALLS.map(({ number, word }) => (
        <Press key={number} className="call" heardAs={say(word)} onPress={() => callNumber(number)}>
          <Icon name="call" />
          <Text>{say(word)}</Text>
        </Press>
      ))}
    </View>
  </View>
);
