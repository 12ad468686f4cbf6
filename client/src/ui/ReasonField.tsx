import { View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Press } from './Press.tsx';
import { Field } from './Field.tsx';

type Props = { value: string; lengthMax: number; ready: readonly string[]; onChange: (reason: string) => void };

/** A reason somebody will read: one of those that lie ready, or own words. */
export const ReasonField = ({ value, lengthMax, ready, onChange }: Props) => (
  <View className="reason">
    <View className="ready" aria-role="radiogroup" aria-label={say('ask.reason')}>
      {ready.map((words) => (
        <Press
          key={words}
          className={words === value ? 'plain on' : 'plain'}
          role="radio"
          heardAs={words}
          isOn={words === value}
          onPress={() => onChange(words)}
        >
          {words}
        </Press>
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
