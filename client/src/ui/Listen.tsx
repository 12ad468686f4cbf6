import { Text } from '@tarojs/components';
import { useEffect, useId } from 'react';
import { hasSpeech, hush, listen, speech } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import { Press } from './Press.tsx';
import { toast } from './toast.ts';

/** Whether 听 can stand anywhere: a device that has no voice says so once, and its 听 go. */
export const useCanListen = (): boolean => !useStore(speech).isMissing && hasSpeech();

type Props = {
  /** What is read, for who cannot see beside what it stands. */
  label: string;
  /** What is said, line by line; asked for when it is tapped. */
  lines: () => readonly string[];
};

/** The loudspeaker and 听. A tap reads, a second tap or leaving stops; only one of them reads at a time. */
export const Listen = ({ label, lines }: Props) => {
  const name = useId();
  const canListen = useCanListen();
  const isOn = useStore(speech).saying === name;
  useEffect(() => () => hush(name), [name]);
  if (!canListen) return null;
  return (
    <Press
      className={isOn ? 'listen on' : 'listen'}
      label={label}
      isOn={isOn}
      onPress={() => (isOn ? hush() : listen(name, lines(), () => toast('listen', say('listen.missing'))))}
    >
      <Icon name={isOn ? 'stop' : 'listen'} />
      <Text className="listen-word">{say(isOn ? 'listen.stop' : 'listen.word')}</Text>
    </Press>
  );
};
