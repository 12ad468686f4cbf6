import { Text, View } from '@tarojs/components';
import { Icon, Press, SecondAct, secondsOf, Wave } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = {
  title: string;
  body: readonly string[];
  seconds: number | null;
  onStop: () => void;
  onCancel: () => void;
};

/** The whole screen turns night while somebody speaks; `seconds` is null while the phone still asks whether it may hear. */
export const Recording = ({ title, body, seconds, onStop, onCancel }: Props) => (
  <View className="recording" aria-role="dialog" aria-modal="true" aria-label={say('record.now')}>
    <View className="night-head">{say(seconds === null ? 'record.asking' : 'record.now')}</View>
    <View className="recording-words second" aria-role="document" aria-label={title}>
      <View className="strong">{title}</View>
      {body.map((line, index) => (
        <View key={index}>{line}</View>
      ))}
    </View>
    <View className="recording-middle">
      <Wave isMoving={seconds !== null} />
      <View className="line" aria-live="polite">
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
    </View>
    <View className="acts">
      <SecondAct icon="cross" word={say('record.drop')} onPress={onCancel} />
    </View>
  </View>
);
