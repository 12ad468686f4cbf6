import { Text, View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Ear } from './hear/Ear.tsx';
import { SaidAs } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import { Icon } from './Icon.tsx';
import { Press } from './Press.tsx';

type Props = { word: string; isOn: boolean; onPress: () => void };

/** Words that lie ready: the picture is heard, the words are chosen. */
export const ReadyRow = ({ word, isOn, onPress }: Props) => {
  const { lines, isSaid } = useBreath([word, isOn ? say('listen.chosen') : '']);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'ready-row being-read' : 'ready-row'}>
        <Ear icon="say" title={word} said={lines} isRead={isSaid} />
        <Press className={isOn ? 'plain on' : 'plain'} role="radio" isOn={isOn} onPress={onPress}>
          <Text className="grow">{word}</Text>
          {isOn && <Icon name="check" />}
        </Press>
      </View>
    </SaidAs>
  );
};
