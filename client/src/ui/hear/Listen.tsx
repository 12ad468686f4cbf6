import { Text } from '@tarojs/components';
import { say } from '../../words/say.ts';
import { pictureOf } from '../Icon.tsx';
import { Press } from '../Press.tsx';
import { useEar, type EarProps } from './use-ear.ts';

/** The pill 听: the only one of a page, in its head, or of a sheet, beside its title. It reads all of it. */
export const Listen = ({ label, gather }: Pick<EarProps, 'label' | 'gather'>) => {
  const { canListen, isOn, press } = useEar({ label, gather });
  if (!canListen) return null;
  return (
    <Press className={isOn ? 'listen on' : 'listen'} label={label} isOn={isOn} onPress={press}>
      <Text className={`listen-pill ${pictureOf(isOn ? 'stop' : 'listen')}`}>
        {say(isOn ? 'listen.stop' : 'listen.word')}
      </Text>
    </Press>
  );
};
