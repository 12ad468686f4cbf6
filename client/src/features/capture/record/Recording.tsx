import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { useLayer } from '../../../platform/layers.ts';
import { holdKeyboard, insets } from '../../../platform/window.ts';
import { Icon, Line, Press, SecondAct, secondsOf, Wave } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = {
  /** What is read out, or what there is to say. */
  title: string;
  body?: readonly string[];
  seconds: number | null;
  onStop: () => void;
  onCancel: () => void;
};

/**
 * The whole screen turns night while somebody speaks; `seconds` is null while the phone still asks whether it may hear. Where nothing is
 * read out, the lamp has the room.
 */
export const Recording = ({ title, body = [], seconds, onStop, onCancel }: Props) => {
  useEffect(holdKeyboard, []);
  useLayer('sheet', onCancel);
  const { statusBar, head, capsule } = insets();
  const isReadOut = body.length > 0;
  // What is read out begins beside WeChat's capsule; what stands in the middle, below it.
  const place = isReadOut ? `margin-top:${statusBar}px;padding-right:${capsule}px` : `margin-top:${statusBar + head}px`;
  return (
    <View
      className={isReadOut ? 'recording' : 'recording free'}
      aria-role="dialog"
      aria-modal="true"
      aria-label={say('record.now')}
    >
      <View className="night-head" style={place}>
        {say(seconds === null ? 'record.asking' : 'record.now')}
      </View>
      <View className="recording-words second" {...(isReadOut ? { 'aria-role': 'document', 'aria-label': title } : {})}>
        <Line className={isReadOut ? 'strong' : ''} text={title} />
        {body.map((line, index) => (
          <Line key={index} text={line} />
        ))}
      </View>
      {/* A timer is not read out as it runs: it would be recorded. */}
      <View className="line" aria-role="timer">
        <Wave isMoving={seconds !== null} />
        <Text className="recording-time num">{secondsOf(seconds ?? 0)}</Text>
        <Text className="second">{say('record.max')}</Text>
      </View>
      <Press className="recording-stop" label={say('record.stop')} isOff={seconds === null} onPress={onStop}>
        <View className="recording-lamp">
          <View className="recording-disc">
            <Icon name="stop" />
          </View>
        </View>
        <Text>{say('record.stop')}</Text>
      </Press>
      <View className="acts">
        <SecondAct icon="cross" word={say('record.drop')} onPress={onCancel} />
      </View>
    </View>
  );
};
