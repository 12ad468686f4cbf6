import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Field } from './Field.tsx';
import { ReadyRow } from './ReadyRow.tsx';

type Props = {
  /** What is asked for, where it is no reason. */
  label?: string;
  value: string;
  lengthMax: number;
  ready: readonly string[];
  onChange: (reason: string) => void;
};

/** A reason somebody will read: one of those that lie ready, or own words. */
export const ReasonField = ({ label = say('ask.reason'), value, lengthMax, ready, onChange }: Props) => (
  <View className="reason">
    <View className="ready-words" aria-role="radiogroup" aria-label={label}>
      {ready.map((words) => (
        <ReadyRow key={words} word={words} isOn={words === value} onPress={() => onChange(words)} />
      ))}
    </View>
    <Field label={label} value={value} placeholder={label} lengthMax={lengthMax} onChange={onChange} />
  </View>
);
