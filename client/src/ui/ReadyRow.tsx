import { Text, View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { inOneBreath } from '../words/spoken.ts';
import { Icon } from './Icon.tsx';
import { Listen } from './Listen.tsx';
import { Press } from './Press.tsx';

type Props = { word: string; isOn: boolean; onPress: () => void };

/** Words that lie ready, to be chosen and to be heard. */
export const ReadyRow = ({ word, isOn, onPress }: Props) => (
  <View className="ready-row">
    <Press className={isOn ? 'plain on' : 'plain'} role="radio" isOn={isOn} heardAs={word} onPress={onPress}>
      {isOn && <Icon name="check" />}
      <Text>{word}</Text>
    </Press>
    <Listen label={say('listen.page', { title: word })} lines={() => [inOneBreath([word])]} />
  </View>
);
