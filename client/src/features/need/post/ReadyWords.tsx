import { View } from '@tarojs/components';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { ReadyRow } from '../../../ui/index.ts';
import { say, sayInChinese } from '../../../words/say.ts';

const READY = [1, 2, 3] as const;
type Ready = (typeof READY)[number];
const keyOf = (kind: NeedKind, n: Ready) => `ready.${kind}.${n}` as const;

type Props = { kind: NeedKind; chosen: string; onChoose: (text: string) => void };

/**
 * Sentences that lie ready, for who cannot write: one tap fills the words, which stay to be changed. What a neighbour will read is
 * Chinese, whatever language the screen speaks.
 */
export const ReadyWords = ({ kind, chosen, onChoose }: Props) => (
  <View className="ready-words" aria-role="radiogroup" aria-label={say('post.ready')}>
    {READY.map((n) => {
      const text = sayInChinese(keyOf(kind, n));
      return <ReadyRow key={n} word={say(keyOf(kind, n))} isOn={text === chosen} onPress={() => onChoose(text)} />;
    })}
  </View>
);
