import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Field } from './Field.tsx';
import { ReadyRow } from './ReadyRow.tsx';

type Props = { value: string; lengthMax: number; ready: readonly string[]; onChange: (reason: string) => void };

/** A reason somebody will read: one of those that lie ready, or own words. */
export const ReasonField = ({ value, lengthMax, ready, onChange }: Props) => (
  <View className="reason">
    <View className="ready-words" aria-role="radiogroup" aria-label={say('ask.reason')}>
      {ready.map((words) => (
        <ReadyRow key={words} word={words} isOn={words === value} onPress={() => onChange(words)} />
      ))}
    </View>
    <Field
      label={say('ask.reason')}
      value={value}
      placeholder={say('ask.reason')}
      lengthMax={lengthMax}
      onChange={onChange}
    />
  </View>
);
