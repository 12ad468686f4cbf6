import { View } from '@tarojs/components';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { ReadyRow } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Draft } from './draft.ts';
import { READY, readySentence } from './ready.ts';

type Props = { kind: NeedKind; chosen: string; onChoose: (said: Partial<Draft>) => void };

/**
 * Sentences that lie ready, for who cannot write: one tap fills the words, how soon and where, which stay to be changed. What a neighbour will read is
 * Chinese, whatever language the screen speaks.
 */
export const ReadyWords = ({ kind, chosen, onChoose }: Props) => (
  <View className="ready-words" aria-role="radiogroup" aria-label={say('post.ready')}>
    {READY.map((n) => {
      const said = readySentence(kind, n);
      return (
        <ReadyRow key={n} word={say(`ready.${kind}.${n}`)} isOn={said.text === chosen} onPress={() => onChoose(said)} />
      );
    })}
  </View>
);
